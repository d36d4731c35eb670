import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { MembreDEssai } from '../plateforme/base/essai/membre.ts'
import { capturer, debordements, fautesAccessibilite, illustrer } from './examen.ts'
import { temoinDuMembre, tenirLaBase } from './membres.ts'
import { ouvrirNavigateur, trouverNavigateur } from './navigateur.ts'
import { dossierNeuf, effacer, ouvrirSite, type Serveur } from './serveur.ts'

const chemin = await trouverNavigateur()
const absent = chemin === undefined ? ' (sauté : aucun navigateur ne démarre ici)' : ''

const aides = '/territoires/valdroit/aides-locales'
const pages = {
  aides_locales: aides,
  cantine: `${aides}/tarif-solidaire-de-la-cantine`,
  versions: `${aides}/aide-alimentaire-d-urgence`,
  abrogee: `${aides}/portage-de-repas-gratuit`,
  essayer: `${aides}/coup-de-pouce-au-permis/essayer`,
  nouvelle: `${aides}/nouvelle`,
  brouillon: `${aides}/garde-d-enfants-en-horaires-decales/brouillon`,
  erreurs: `${aides}/garde-d-enfants-en-horaires-decales/brouillon?verifier`,
  arreter: `${aides}/aide-a-l-energie/arreter`,
}

/** Nothing sticks out, axe finds nothing, one title. */
async function examiner(page: Page, nom: string): Promise<void> {
  expect(await page.locator('h1').count()).toBe(1)
  expect(await debordements(page)).toEqual([])
  expect(await fautesAccessibilite(page)).toEqual([])
  await capturer(page, nom)
}

/** Presses a button that sends the form, and waits for the page that answers. */
async function envoyer(page: Page, nom: string): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: nom }).last().click()])
}

const jour = async (page: Page, legende: string, [j = '', m = '', a = '']: readonly string[]) => {
  const groupe = page.getByRole('group', { name: legende })
  await groupe.getByLabel('Jour').fill(j)
  await groupe.getByLabel('Mois').fill(m)
  await groupe.getByLabel('Année').fill(a)
}

describe.skipIf(chemin === undefined)(`le pilote d’un territoire${absent}`, () => {
  const dossier = dossierNeuf()
  let site: Serveur
  let pilote: MembreDEssai
  beforeAll(async () => {
    site = await ouvrirSite({ DOSSIER_DONNEES: dossier })
    const base = await tenirLaBase(dossier)
    pilote = await base.membre('pilote')
    await base.fermer()
  })
  afterAll(async () => {
    await site.arreter()
    effacer(dossier)
  })

  describe.each([
    { largeur: 320, sombre: true },
    { largeur: 1280, sombre: false },
  ])('sur un écran de $largeur', ({ largeur, sombre }) => {
    test.each(Object.entries(pages))('lit la page %s', async (nom, adresse) => {
      const { contexte, page, fermer } = await ouvrirNavigateur(chemin ?? '', { largeur, sombre })
      await contexte.addCookies([temoinDuMembre(site, pilote)])
      expect((await page.goto(site.adresse + adresse))?.status()).toBe(200)
      await examiner(page, `${nom}-${largeur}`)
      if (largeur === 1280 && nom === 'cantine') await illustrer(page, 'aide_locale')
      await fermer()
    })
  })

  // Axe needs JavaScript: it looks at the same pages the second time.
  test.each([true, false])('décrit une aide, l’essaie et la publie, sans JavaScript : %s', async (sansJavascript) => {
    const { contexte, page, fermer } = await ouvrirNavigateur(chemin ?? '', { largeur: 1280, sansJavascript })
    await contexte.addCookies([temoinDuMembre(site, pilote)])
    const examinerSiPossible = async (nom: string) => (sansJavascript ? undefined : examiner(page, nom))
    await page.goto(site.adresse + aides)
    await page.getByRole('link', { name: 'Décrire une nouvelle aide' }).click()
    await page.getByLabel('Nom de l’aide').fill('Chèque rentrée')
    await envoyer(page, 'Commencer')

    await page.getByLabel('À quoi elle sert').fill('Une aide pour les fournitures de la rentrée.')
    await page.getByLabel('Une condition de plus').selectOption('lieu de résidence')
    await envoyer(page, 'Ajouter une condition')
    await page
      .getByLabel('Une condition de plus')
      .selectOption('quotient familial (ressources récentes) sous un plafond')
    await envoyer(page, 'Ajouter une condition')
    await page.getByLabel('et : il faut les deux').check()
    await page.getByRole('textbox', { name: 'Plafond', exact: true }).fill('750')
    await page.getByLabel('Une somme fixe').check()
    await envoyer(page, 'Afficher les champs de ce choix')
    await page.getByRole('textbox', { name: 'Somme' }).fill('60')
    await page.getByLabel('chaque année').check()
    await page.getByLabel('pour chaque enfant').check()
    await examinerSiPossible('formulaire-rempli')
    await page.locator('#champ-conditions-1').evaluate((condition) => condition.scrollIntoView())
    await illustrer(page, 'description_aide')
    await envoyer(page, 'Vérifier et voir l’aperçu')

    // What is missing is said on top, and leads to its field.
    await examinerSiPossible('formulaire-fautes')
    await page.getByRole('link', { name: 'Donnez la référence de la délibération.' }).click()
    expect(page.url()).toContain('#champ-deliberation-reference')
    await page.getByLabel('Référence').fill('n° 2026-51')
    await jour(page, 'Date du vote', ['19', '11', '2026'])
    await page.getByLabel('Comment la demander').fill('Au guichet du CCAS.')
    await page.getByRole('textbox', { name: 'Service' }).fill('CCAS')
    await envoyer(page, 'Vérifier et voir l’aperçu')

    expect(await page.locator('h1').textContent()).toMatch(/^Aperçu\s: Chèque rentrée$/)
    await page.getByLabel('Âge de chaque enfant du foyer').fill('6, 9')
    await page.getByLabel('Commune').selectOption('Valdroit')
    await page.getByLabel('Revenus nets du foyer').fill('1 800')
    await envoyer(page, 'Calculer')
    expect(await page.locator('#resultat').textContent()).toMatch(/Droit possible.*120\s€ par an/s)
    await examinerSiPossible('apercu-essaye')

    await jour(page, 'En vigueur à partir du', ['1', '1', '2027'])
    await envoyer(page, 'Publier')
    expect(await page.locator('h1').textContent()).toBe('Chèque rentrée')
    expect(await page.locator('main').textContent()).toContain('À partir du 1er janvier 2027')
    await examinerSiPossible('aide-publiee')
    await page.goto(`${site.adresse}/territoires/valdroit`)
    expect(await page.locator('#aides-locales').textContent()).toContain('Chèque rentrée')
    await fermer()
  })
})
