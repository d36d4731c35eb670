import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { capturer, debordements, fautesAccessibilite, illustrer } from './examen.ts'
import { ouvrirNavigateur, trouverNavigateur } from './navigateur.ts'
import { dossierNeuf, effacer, ouvrirSite, type Serveur } from './serveur.ts'

const chemin = await trouverNavigateur()
const absent = chemin === undefined ? ' (sauté : aucun navigateur ne démarre ici)' : ''

const pages = {
  accueil: '/',
  territoires: '/territoires',
  valdroit: '/territoires/valdroit',
  droits: '/droits',
  sante_solidaire: '/droits/complementaire_sante_solidaire',
  rsa: '/droits/regles/rsa',
  styleguide: '/styleguide',
  sante: '/sante',
  effacements: '/effacements',
  introuvable: '/nulle-part',
}

/** The pages whose picture stands in the guides. */
const illustres = new Set(['accueil', 'territoires', 'rsa'])

const ecrans = [
  { largeur: 320, sombre: true },
  { largeur: 1280, sombre: false },
]

describe.skipIf(chemin === undefined)(`un visiteur${absent}`, () => {
  const dossier = dossierNeuf()
  let site: Serveur
  beforeAll(async () => {
    site = await ouvrirSite({ DOSSIER_DONNEES: dossier })
  })
  afterAll(async () => {
    await site.arreter()
    effacer(dossier)
  })

  describe.each(ecrans)('sur un écran de $largeur', ({ largeur, sombre }) => {
    test.each(Object.entries(pages))('lit la page %s', async (nom, adresse) => {
      const { page, fermer } = await ouvrirNavigateur(chemin ?? '', { largeur, sombre })
      const erreurs: string[] = []
      page.on('console', (message) => message.type() === 'error' && erreurs.push(message.text()))
      const reponse = await page.goto(site.adresse + adresse)
      expect(reponse?.status()).toBe(nom === 'introuvable' ? 404 : 200)
      expect(await page.locator('h1').count()).toBe(1)
      expect(await debordements(page)).toEqual([])
      expect(await fautesAccessibilite(page)).toEqual([])
      // The browser says in the console what the policy of the page has blocked.
      expect(erreurs.filter((erreur) => !erreur.includes('404'))).toEqual([])
      await capturer(page, `${nom}-${largeur}`)
      if (largeur === 1280 && illustres.has(nom)) await illustrer(page, nom === 'rsa' ? 'regle' : nom)
      await fermer()
    })
  })

  test.each(['en', 'falc'])('lit le registre en %s sans que rien ne déborde', async (langue) => {
    const { page, fermer } = await ouvrirNavigateur(chemin ?? '', { largeur: 320 })
    await page.goto(`${site.adresse}/territoires?langue=${langue}`)
    expect(await debordements(page)).toEqual([])
    expect(await fautesAccessibilite(page)).toEqual([])
    await fermer()
  })

  test('cherche un territoire, l’ouvre et change de langue sans JavaScript', async () => {
    const { page, fermer } = await ouvrirNavigateur(chemin ?? '', { largeur: 1280, sansJavascript: true })
    await page.goto(`${site.adresse}/`)
    await page.getByRole('navigation', { name: 'Menu principal' }).getByRole('link', { name: 'Territoires' }).click()
    await page.getByRole('searchbox').fill('chambery')
    await page.getByRole('button', { name: 'Chercher' }).click()
    await page.getByRole('link', { name: 'Communauté d’agglomération du Grand Chambéry', exact: true }).click()
    expect(await page.locator('h1').textContent()).toBe('Communauté d’agglomération du Grand Chambéry')
    expect(await page.locator('main').textContent()).toContain('1er juillet 2024')
    await page.getByRole('link', { name: 'English' }).click()
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    await page.getByRole('link', { name: 'The territories' }).click()
    expect(await page.locator('h1').textContent()).toBe('The territories')
    await fermer()
  })

  test('clique un département sur la carte', async () => {
    const { page, fermer } = await ouvrirNavigateur(chemin ?? '', { largeur: 1280 })
    await page.goto(`${site.adresse}/territoires`)
    await page.locator('svg a[href*="departement=38"]').click()
    await page.waitForURL(/departement=38/)
    expect(await page.locator('#liste tbody tr').count()).toBe(2)
    await fermer()
  })
})
