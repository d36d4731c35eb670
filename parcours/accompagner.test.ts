import { createHash, randomBytes } from 'node:crypto'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { capturer, debordements, fautesAccessibilite, illustrer } from './examen.ts'
import { type Tenue, tenirLaBase } from './membres.ts'
import { ouvrirNavigateur, trouverNavigateur } from './navigateur.ts'
import { dossierNeuf, effacer, ouvrirSite, type Serveur } from './serveur.ts'

const chemin = await trouverNavigateur()
const absent = chemin === undefined ? ' (sauté : aucun navigateur ne démarre ici)' : ''

/** Presses a button that sends a form, and waits for the page that answers. */
const envoyer = (page: Page, nom: string | RegExp) =>
  Promise.all([page.waitForEvent('load'), page.getByRole('main').getByRole('button', { name: nom }).first().click()])

const date_naissance = async (page: Page, iso: string) => {
  const [annee = '', mois = '', jour = ''] = iso.split('-')
  await page.getByLabel('Jour').fill(String(Number(jour)))
  await page.getByLabel('Mois').fill(String(Number(mois)))
  await page.getByLabel('Année').fill(annee)
}

describe.skipIf(chemin === undefined)(`accompagner à Valdroit${absent}`, () => {
  const dossier = dossierNeuf()
  let site: Serveur
  let tenue: Tenue
  beforeAll(async () => {
    site = await ouvrirSite({ DOSSIER_DONNEES: dossier })
    tenue = await tenirLaBase(dossier)
  })
  afterAll(async () => {
    await tenue.fermer()
    await site.arreter()
    effacer(dossier)
  })

  /** A member of the demonstration, signed in. */
  async function session(courriel: string): Promise<string> {
    const jeton = randomBytes(32).toString('base64url')
    await tenue.client.query(
      `insert into session (empreinte, compte_id, adhesion_id, moyen, forte, expire_le)
       select $2, compte_id, adhesion_id, 'lien', true, now() + interval '1 hour'
       from compte join adhesion using (compte_id) where courriel = $1`,
      [courriel, createHash('sha256').update(jeton).digest('hex')],
    )
    return jeton
  }

  async function entrer(courriel: string, reglages: Parameters<typeof ouvrirNavigateur>[1]) {
    const navigateur = await ouvrirNavigateur(chemin ?? '', reglages)
    const value = await session(courriel)
    await navigateur.contexte.addCookies([{ name: 'juste_droit', value, url: site.adresse }])
    return { ...navigateur, aller: (adresse: string) => navigateur.page.goto(site.adresse + adresse) }
  }

  const intervenant = 'karim.portelune@ccas.valdroit.example'
  const un = async (requete: string) => {
    const { rows } = await tenue.client.query<{ id: string }>(requete)
    return rows[0]?.id ?? ''
  }
  const suivi = () =>
    un(`select s.foyer_id as id from suivi s join compte c using (compte_id) join foyer f using (territoire_id, foyer_id)
        where c.courriel = '${intervenant}' and s.jusqu_au is null and f.limite_le is null order by f.cree_le, id limit 1`)
  const ferme = () =>
    un(`select f.foyer_id as id from foyer f join organisation o using (organisation_id) where o.nom = 'CCAS de Valdroit'
        and not exists (select from suivi s join compte c using (compte_id)
          where s.foyer_id = f.foyer_id and c.courriel = '${intervenant}')
        and not exists (select from consultation l join compte c using (compte_id)
          where l.foyer_id = f.foyer_id and c.courriel = '${intervenant}') order by f.foyer_id limit 1`)

  describe.each([
    { largeur: 320, sombre: true },
    { largeur: 1280, sombre: false },
  ])('sur un écran de $largeur', ({ largeur, sombre }) => {
    test('un intervenant ne rencontre rien qui gêne', async () => {
      const { page, aller, fermer } = await entrer(intervenant, { largeur, sombre })
      const foyer = await suivi()
      const personne = await un(
        `select personne_id as id from personne where foyer_id = '${foyer}' order by cle limit 1`,
      )
      const demande = await un(`select exercice_id as id from exercice_droits join suivi using (territoire_id, foyer_id)
        join compte using (compte_id) where courriel = '${intervenant}' limit 1`)
      const pages = {
        foyers: '/foyers',
        foyers_sans_suivi: '/foyers?vue=sans_suivi',
        chercher: '/foyers/chercher',
        nouveau: '/foyers/nouveau',
        dossier: `/foyers/${foyer}`,
        motif: `/foyers/${await ferme()}`,
        informer: `/foyers/${foyer}/informer`,
        personne: `/foyers/${foyer}/personnes/${personne}/corriger`,
        retirer: `/foyers/${foyer}/personnes/${personne}/retirer`,
        lettre: `/foyers/${foyer}/personnes/${personne}/lettre`,
        copie: `/foyers/${foyer}/personnes/${personne}/copie`,
        nouvelle_demande: `/foyers/${foyer}/demande`,
        demandes: '/demandes',
        ...(demande === '' ? {} : { demande: `/demandes/${demande}` }),
      }
      for (const [nom, adresse] of Object.entries(pages)) {
        expect([nom, (await aller(adresse))?.status()]).toEqual([nom, 200])
        expect([nom, await debordements(page)]).toEqual([nom, []])
        expect([nom, await fautesAccessibilite(page)]).toEqual([nom, []])
        await capturer(page, `accompagner-${nom}-${largeur}`)
        if (largeur === 1280 && ['dossier', 'motif', 'demandes'].includes(nom)) await illustrer(page, `foyer_${nom}`)
      }
      await fermer()
    })
  })

  test.each([
    { largeur: 320, sombre: true, sansJavascript: false },
    { largeur: 1280, sombre: false, sansJavascript: true },
  ])(
    'une lettre, un code : la personne lit, voit qui l’a lue, prend une copie et s’oppose (écran de $largeur, sans JavaScript : $sansJavascript)',
    async ({ largeur, sombre, sansJavascript }) => {
      const agent = await entrer(intervenant, { largeur: 1280, sansJavascript: true })
      const foyer = await suivi()
      const { rows } = await tenue.client.query<{ id: string; prenom: string; nom: string; ne_le: string }>(
        `select personne_id as id, prenom, nom, date_naissance::text as ne_le from personne where foyer_id = $1
         order by cle limit 1`,
        [foyer],
      )
      const [elle] = rows
      if (!elle) throw new Error('foyer vide')
      await agent.aller(`/foyers/${foyer}/personnes/${elle.id}/lettre`)
      await envoyer(agent.page, 'Faire la lettre')
      const code = (await agent.page.locator('.lettre-code').textContent()) ?? ''
      await capturer(agent.page, `accompagner-lettre-faite-${largeur}`)
      await agent.fermer()

      const { page, fermer } = await ouvrirNavigateur(chemin ?? '', { largeur, sombre, sansJavascript })
      const examiner = async (nom: string) => {
        await capturer(page, `espace-${nom}-${largeur}`)
        if (sansJavascript) return
        expect([nom, await debordements(page)]).toEqual([nom, []])
        expect([nom, await fautesAccessibilite(page)]).toEqual([nom, []])
      }
      await page.goto(`${site.adresse}/mon-espace`)
      await examiner('entree')
      await page.getByLabel('Le code de la lettre').fill('111 111 111 111')
      await date_naissance(page, elle.ne_le)
      await envoyer(page, 'Entrer')
      expect(await page.getByRole('alert').textContent()).toContain('ne vont pas ensemble')
      await examiner('refus')
      await page.getByLabel('Le code de la lettre').fill(code)
      await envoyer(page, 'Entrer')
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(`Bonjour ${elle.prenom} ${elle.nom}`)
      expect(await page.getByRole('main').textContent()).toContain('CCAS de Valdroit')
      await examiner('dedans')
      if (largeur === 1280) await illustrer(page, 'mon_espace')
      await envoyer(page, 'Avoir une copie de tout')
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Copie de mes données')
      await examiner('copie')
      await page.getByRole('link', { name: 'Revenir à mon espace' }).click()
      await page.getByRole('link', { name: 'Ne plus être contacté' }).click()
      await examiner('opposition')
      await envoyer(page, 'Envoyer ma demande')
      expect(await page.getByRole('main').textContent()).toContain('Vous avez choisi de ne plus être contacté')
      await envoyer(page, 'Accepter d’être contacté')
      await envoyer(page, 'Sortir')
      expect(await page.getByLabel('Le code de la lettre').isVisible()).toBe(true)
      await fermer()
    },
  )
})
