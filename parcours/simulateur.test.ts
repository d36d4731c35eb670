import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { adresseActif, dossierPublic } from '../plateforme/http/actifs.ts'
import { salarie } from '../reperer/simulateur/essais/formulaires.ts'
import { debordements, fautesAccessibilite, illustrer } from './examen.ts'
import { ouvrirNavigateur, trouverNavigateur } from './navigateur.ts'
import { couple, parent_seul, retraitee, seul } from './simulateur/foyers.ts'
import { ouvrirSimulateur, type SimulateurOuvert } from './simulateur/ouvrir.ts'
import { continuer, ecranDe, parcourirJusquAuBout, poster, remplir } from './simulateur/remplir.ts'

const chemin = await trouverNavigateur()
const absent = chemin === undefined ? ' (sauté : aucun navigateur ne démarre ici)' : ''

const espaces = (mots: string | null) => mots?.replaceAll(/\s+/gu, ' ') ?? ''
const droits = (page: Page) => page.locator('.droit').allTextContents()

describe.skipIf(chemin === undefined)(`le simulateur${absent}`, () => {
  let site: SimulateurOuvert
  beforeAll(async () => {
    site = await ouvrirSimulateur()
  })
  afterAll(() => site.fermer())

  async function visiter(reglages: Partial<Parameters<typeof ouvrirNavigateur>[1]>, langue = 'fr') {
    const { page, fermer } = await ouvrirNavigateur(chemin ?? '', { largeur: 1280, ...reglages })
    const erreurs: string[] = []
    page.on('console', (message) => message.type() === 'error' && erreurs.push(message.text()))
    page.on('pageerror', (erreur) => erreurs.push(String(erreur)))
    await page.goto(`${site.adresse}?langue=${langue}`)
    // The law is there: from now on, nothing leaves the page.
    if (!reglages.sansJavascript) await page.locator('[data-pret]').waitFor()
    return { page, erreurs, fermer }
  }

  test('répond sans JavaScript, de page en page, sans une réponse dans l’adresse', async () => {
    const { page, fermer } = await visiter({ sansJavascript: true })
    await parcourirJusquAuBout(page, seul, async () => {
      expect(page.url()).toMatch(/\/simulateur(?:\?langue=fr)?$/)
    })
    expect(espaces(await page.locator('.total').textContent())).toContain('651,69 € par mois')
    await page.getByRole('button', { name: 'Retour' }).click()
    expect(await page.locator('input[name="foyer_epargne"][value="aucune"]').isChecked()).toBe(true)
    await fermer()
  })

  test('calcule dans le navigateur : plus rien ne sort de la page, et le résultat est le même', async () => {
    const serveur = await visiter({ sansJavascript: true })
    await parcourirJusquAuBout(serveur.page, couple)
    const attendus = await droits(serveur.page)
    await serveur.fermer()

    const { page, erreurs, fermer } = await visiter({})
    const sorties: string[] = []
    page.on('request', (requete) => sorties.push(requete.url()))
    await parcourirJusquAuBout(page, couple, async (ecran) => {
      expect(await page.evaluate('JSON.stringify(history.state)')).toBe(JSON.stringify({ simulateur: ecran }))
    })
    expect((await droits(page)).map(espaces)).toEqual(attendus.map(espaces))
    expect(attendus.join()).toMatch(/Droit possible/)
    expect(sorties).toEqual([])
    expect(erreurs).toEqual([])
    await fermer()
  })

  test.each([
    { langue: 'fr', largeur: 320, sombre: true },
    { langue: 'en', largeur: 320, sombre: false },
    { langue: 'falc', largeur: 1280, sombre: false },
  ])('se lit et tient sur tout écran : $langue, $largeur', async ({ langue, ...ecran }) => {
    const { page, fermer } = await visiter(ecran, langue)
    await parcourirJusquAuBout(page, couple, async (nom) => {
      expect([nom, ...(await fautesAccessibilite(page))]).toEqual([nom])
      await page.locator('details').evaluateAll((plis) => plis.forEach((pli) => pli.setAttribute('open', '')))
      expect([nom, ...(await debordements(page))]).toEqual([nom])
      expect(await page.locator('h1').count()).toBe(1)
    })
    await fermer()
  })

  test.each([
    ['le premier écran', {}],
    ['un écran en erreur', { ecran: 'vous', vous_date_naissance_jour: '31', vous_nationalite: 'autre' }],
    ['un résultat à préciser', { ecran: 'epargne', vers: 'resultat', foyer_en_couple: 'non', foyer_nb_enfants: '0' }],
    ['un résultat', { ...salarie('900'), ecran: 'epargne', vers: 'resultat' }],
  ])('reprend la page du serveur telle qu’elle est : %s', async (_, champs) => {
    const pages: string[] = []
    for (const sansJavascript of [true, false]) {
      const { page, erreurs, fermer } = await visiter({ sansJavascript })
      if (Object.keys(champs).length > 0) await poster(page, champs)
      if (!sansJavascript) await page.locator('[data-pret]').waitFor()
      const html = await page.locator('[data-ilot]').innerHTML()
      // Only the browser that runs scripts can print; what is typed or chosen is not in the markup of both.
      pages.push(
        html.replaceAll(/<button type="button".*?<\/button>/g, '').replaceAll(/ (?:autofocus|checked)=""/g, ''),
      )
      expect(erreurs).toEqual([])
      await fermer()
    }
    expect(pages[1]).toBe(pages[0])
  })

  test.each([
    {
      qui: 'un parent seul qui loue',
      foyer: parent_seul,
      // RSA of a lone parent of one child, 977,54 € (651,69 × 1,5), less the lump sum for housing of two people.
      attendus: [
        '821,13 € par mois',
        '426 € par mois',
        'gratuite',
        '821,13 € par mois au lieu de 977,54 € (−156,41 €)',
      ],
    },
    {
      qui: 'une personne retraitée',
      foyer: retraitee,
      // ASPA of one person in 2026, 1 043,60 €, less a gross pension of 715 €.
      attendus: ['328,60 € par mois', 'par mois au lieu de gratuite'],
    },
  ])('vérifie plusieurs droits, et dit ce que l’un change à l’autre : $qui', async ({ foyer, attendus }) => {
    const textes: string[] = []
    for (const reglages of [{ sansJavascript: true }, { largeur: 320 }, {}]) {
      const { page, erreurs, fermer } = await visiter(reglages)
      await parcourirJusquAuBout(page, foyer, async (nom) => {
        if (reglages.sansJavascript) return
        expect([nom, ...(await fautesAccessibilite(page))]).toEqual([nom])
        expect([nom, ...(await debordements(page))]).toEqual([nom])
      })
      textes.push(espaces(await page.locator('.resultat').textContent()))
      if (foyer === parent_seul) await illustrer(page, 'simulateur')
      expect(erreurs).toEqual([])
      await fermer()
    }
    for (const attendu of attendus) expect(textes[0]).toContain(attendu)
    expect(textes[0]).not.toContain('À préciser')
    const sansBouton = (texte: string | undefined) => texte?.replace('Imprimer', '')
    expect(textes.map(sansBouton)).toEqual([textes[0], textes[0], textes[0]])
  })

  test('montre le résultat à tout moment, puis reprend les questions', async () => {
    const { page, fermer } = await visiter({})
    for (let ecran = await ecranDe(page); ecran !== 'logement'; ecran = await ecranDe(page)) {
      await remplir(page, parent_seul)
      await continuer(page)
      await page.locator(`input[name="ecran"]:not([value="${ecran}"])`).waitFor({ state: 'attached' })
    }
    await page.getByRole('button', { name: 'Voir le résultat maintenant' }).click()
    await page.locator('input[name="ecran"][value="resultat"]').waitFor({ state: 'attached' })
    expect(await page.locator('.droit-inconnu').count()).toBeGreaterThan(1)
    await page.getByRole('button', { name: 'Continuer les questions' }).click()
    await page.locator('input[name="ecran"][value="logement"]').waitFor({ state: 'attached' })
    await fermer()
  })

  test('mène chaque écran à son titre, et une erreur à son résumé', async () => {
    const { page, fermer } = await visiter({})
    const actif = () => page.evaluate('document.activeElement?.tagName + "." + document.activeElement?.className')
    await continuer(page)
    await page.locator('[name="vous_date_naissance_jour"]').fill('31')
    await continuer(page)
    expect(await actif()).toBe('DIV.resume-erreurs')
    expect(await page.title()).toMatch(/^Erreur/)
    await page.getByRole('link', { name: /Écrivez le jour/ }).click()
    expect(await page.evaluate('document.activeElement?.name')).toBe('vous_date_naissance_jour')
    await page.locator('[name="vous_date_naissance_jour"]').fill('')
    await continuer(page)
    expect(await actif()).toMatch(/^H1/)
    expect(await page.getByRole('status').textContent()).toContain('Votre couple')
    await fermer()
  })

  test('revient en arrière par le navigateur, les réponses gardées', async () => {
    const { page, fermer } = await visiter({})
    for (let ecran = 0; ecran < 3; ecran++) {
      await remplir(page, seul)
      await continuer(page)
      await page.waitForFunction(`history.state?.simulateur !== '${await ecranDe(page)}'`).catch(() => undefined)
    }
    await page.goBack()
    expect(await ecranDe(page)).toBe('couple')
    expect(await page.locator('input[name="foyer_en_couple"][value="non"]').isChecked()).toBe(true)
    await page.goBack()
    expect(await page.locator('[name="vous_date_naissance_annee"]').inputValue()).toBe('1990')
    await page.goForward()
    expect(await ecranDe(page)).toBe('couple')
    await fermer()
  })

  test('se fait au clavier seul', async () => {
    const { page, fermer } = await visiter({})
    await page.locator('h1').evaluate((titre) => titre.setAttribute('tabindex', '-1'))
    await page.locator('h1').focus()
    for (const touche of ['Tab', 'Tab', 'Space', 'Tab', 'Space', 'Enter']) await page.keyboard.press(touche)
    await page.locator('input[name="ecran"][value="vous"]').waitFor({ state: 'attached' })
    for (const mot of ['15', '6', '1990']) {
      await page.keyboard.press('Tab')
      await page.keyboard.type(mot)
    }
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')
    await page.locator('input[name="ecran"][value="couple"]').waitFor({ state: 'attached' })
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.locator('input[name="ecran"][value="enfants"]').waitFor({ state: 'attached' })
    expect(await page.locator('input[name="foyer_en_couple"]').inputValue()).toBe('non')
    expect(await page.locator('input[name="vous_nationalite"]').inputValue()).toBe('francaise')
    await fermer()
  })

  test('s’imprime en deux pages au plus, et se corrige depuis le résultat', async () => {
    const { page, fermer } = await visiter({})
    await parcourirJusquAuBout(page, { ...couple, vous_salaire_net: '300' })
    const feuilles = /\/Count (\d+)/.exec((await page.pdf({ format: 'A4' })).toString('latin1'))?.[1]
    expect(Number(feuilles)).toBeLessThanOrEqual(2)
    await page.getByText('Vos réponses', { exact: true }).click()
    await page.getByRole('button', { name: 'Modifier : Votre logement' }).first().click()
    expect(await ecranDe(page)).toBe('logement')
    await continuer(page)
    expect(await ecranDe(page)).toBe('resultat')
    await fermer()
  })
})

const entree = adresseActif('simulateur.fr.js')
const lire = (nom: string) => readFileSync(join(dossierPublic, nom))
const autres = (nom: string, ou: RegExp) =>
  [...lire(nom).toString().matchAll(ou)].map(([, autre]) => `/actifs/${autre}`)
const poidsDe = (noms: Iterable<string>) =>
  [...noms].reduce((somme, nom) => somme + gzipSync(lire(nom), { level: 9 }).length, 0)

const premiers = new Set([entree, ...autres(entree, /from\s*"\.\/([^"]+\.js)"/g)])
const seconds = autres(entree, /import\(\s*["'`]\.\/([^"'`]+\.js)["'`]/g)

test('les scripts de la page tiennent en 60 ko compressés', () => {
  expect(poidsDe(premiers)).toBeLessThan(60_000)
})

test('la loi vient dans un second script, un seul, de moins de 90 ko compressés', () => {
  expect(seconds).toHaveLength(1)
  const loi = new Set(seconds.flatMap((nom) => [nom, ...autres(nom, /from\s*"\.\/([^"]+\.js)"/g)]))
  expect(poidsDe([...loi].filter((nom) => !premiers.has(nom)))).toBeLessThan(90_000)
})
