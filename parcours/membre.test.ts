import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { capturer, debordements, fautesAccessibilite, illustrer } from './examen.ts'
import { type Tenue, temoinDuMembre, tenirLaBase } from './membres.ts'
import { ouvrirNavigateur, trouverNavigateur } from './navigateur.ts'
import { dossierNeuf, effacer, ouvrirSite, type Serveur } from './serveur.ts'

const chemin = await trouverNavigateur()
const absent = chemin === undefined ? ' (sauté : aucun navigateur ne démarre ici)' : ''

const pages = {
  accueil: '/accueil',
  notifications: '/notifications',
  recherche: '/recherche?q=valdroit',
  aide: '/aide',
  guide: '/aide/servir',
  affichage: '/mon-compte/affichage',
  territoires: '/territoires',
  introuvable: '/nulle-part',
}

const focus = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim())

type Largeur = 320 | 1280

describe.skipIf(chemin === undefined)(`un membre${absent}`, () => {
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

  /** A browser where a member who has work waiting is signed in. */
  async function entrer(role: 'intervenant' | 'pilote', reglages: Parameters<typeof ouvrirNavigateur>[1]) {
    const membre = await tenue.membre(role)
    await tenue.remplir(membre)
    const navigateur = await ouvrirNavigateur(chemin ?? '', reglages)
    await navigateur.contexte.addCookies([temoinDuMembre(site, membre)])
    return { ...navigateur, aller: (adresse: string) => navigateur.page.goto(site.adresse + adresse) }
  }

  describe.each<{ largeur: Largeur; sombre: boolean }>([
    { largeur: 320, sombre: true },
    { largeur: 1280, sombre: false },
  ])('sur un écran de $largeur', ({ largeur, sombre }) => {
    test.each(['intervenant', 'pilote'] as const)('%s ne rencontre rien qui gêne', async (role) => {
      const { page, aller, fermer } = await entrer(role, { largeur, sombre })
      const erreurs: string[] = []
      page.on('console', (message) => message.type() === 'error' && erreurs.push(message.text()))
      for (const [nom, adresse] of Object.entries(pages)) {
        expect((await aller(adresse))?.status()).toBe(nom === 'introuvable' ? 404 : 200)
        expect([adresse, await debordements(page)]).toEqual([adresse, []])
        expect([adresse, await fautesAccessibilite(page)]).toEqual([adresse, []])
        await capturer(page, `membre-${role}-${nom}-${largeur}`)
        if (largeur === 1280 && role === 'intervenant' && nom === 'accueil') await illustrer(page, 'accueil_membre')
      }
      expect(erreurs.filter((erreur) => !erreur.includes('404'))).toEqual([])
      await fermer()
    })
  })

  test('déplie le menu d’un téléphone sans JavaScript, et n’y voit que son rôle', async () => {
    const { page, aller, fermer } = await entrer('intervenant', { largeur: 320, sansJavascript: true })
    await aller('/accueil')
    const menu = page.getByRole('navigation', { name: 'Menu' })
    expect(await menu.isVisible()).toBe(false)
    await page.locator('summary', { hasText: 'Menu' }).click()
    expect(await menu.getByRole('link', { name: 'Foyers' }).isVisible()).toBe(true)
    expect(await menu.getByRole('link', { name: 'Périmètre' }).count()).toBe(0)
    await menu.getByRole('link', { name: 'Droits' }).click()
    expect(await page.locator('h1').count()).toBe(1)
    await fermer()
  })

  test('atteint au clavier le contenu, le menu et la recherche', async () => {
    const { page, aller, fermer } = await entrer('pilote', { largeur: 1280 })
    await aller('/accueil')
    await page.keyboard.press('Tab')
    expect(await focus(page)).toBe('Aller au contenu')
    await page.keyboard.press('Tab')
    expect(await focus(page)).toBe('Aller au menu')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await focus(page)).toBe('Accueil')
    await aller('/accueil')
    for (let rang = 0; rang < 4; rang++) await page.keyboard.press('Tab')
    expect(await focus(page)).toBe('Rechercher')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/recherche$/)
    await page.getByRole('searchbox').focus()
    await page.keyboard.type('prime d’activite')
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: 'Prime d’activité' }).first().press('Enter')
    await page.waitForURL(/\/droits\/ppa$/)
    await fermer()
  })

  test('ouvre une notification : elle est lue, et mène à la chose', async () => {
    const { page, aller, fermer } = await entrer('intervenant', { largeur: 1280, sansJavascript: true })
    await aller('/notifications')
    expect(await page.getByRole('link', { name: 'Notifications 2 non lues' }).count()).toBe(1)
    await page.getByRole('button', { name: 'Ouvrir' }).last().click()
    expect(new URL(page.url()).pathname).toBe('/territoires')
    await aller('/notifications')
    await page.getByRole('button', { name: 'Tout marquer comme lu' }).click()
    expect(await page.getByRole('button', { name: 'Marquer comme lue' }).count()).toBe(0)
    await fermer()
  })

  test('choisit les couleurs sombres et un texte plus grand, et les garde', async () => {
    const { page, aller, fermer } = await entrer('pilote', { largeur: 320 })
    await aller('/mon-compte/affichage')
    await page.getByLabel('Sombres').check()
    await page.getByLabel('Grande').check()
    await page.getByRole('button', { name: 'Garder' }).click()
    await aller('/accueil')
    const fond = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    expect(fond).toBe('rgb(21, 20, 18)')
    expect(await debordements(page)).toEqual([])
    expect(await fautesAccessibilite(page)).toEqual([])
    await fermer()
  })

  test('imprime sans menu, avec son nom et le jour', async () => {
    const { page, aller, fermer } = await entrer('intervenant', { largeur: 1280 })
    await aller('/accueil')
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByText(/^Imprimé le \d/).isVisible()).toBe(true)
    expect(await page.getByText('Données personnelles').isVisible()).toBe(true)
    expect(await page.getByRole('navigation').filter({ visible: true }).count()).toBe(0)
    await fermer()
  })

  test('trouve l’aide de la page où il est', async () => {
    const { page, aller, fermer } = await entrer('pilote', { largeur: 1280, sansJavascript: true })
    await aller('/simulateur/zones')
    await page.getByRole('link', { name: 'Aide', exact: true }).click()
    expect(await page.locator('h1').textContent()).toBe('Le simulateur')
    await page.getByRole('link', { name: 'Ce qu’il ne fait pas' }).click()
    expect(new URL(page.url()).hash).toBe('#ce-qu-il-ne-fait-pas')
    await fermer()
  })
})
