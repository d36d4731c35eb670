import { createServer } from 'node:net'
import { TOTP } from 'otpauth'
import type { Client } from 'pg'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compteDEssai, lettreRecue, lienDe } from '../plateforme/connexion/essai/connexion.ts'
import {
  camille,
  type FournisseurDEssai,
  fournisseurDEssai,
} from '../plateforme/connexion/proconnect/essai/fournisseur.ts'
import { rejoindreLaBase } from './connexion/base_du_site.ts'
import { cleVirtuelle } from './connexion/cle_virtuelle.ts'
import { capturer, debordements, fautesAccessibilite } from './examen.ts'
import { ouvrirNavigateur, trouverNavigateur } from './navigateur.ts'
import { dossierNeuf, effacer, ouvrirSite, type Serveur } from './serveur.ts'

const chemin = await trouverNavigateur()
const absent = chemin === undefined ? ' (sauté : aucun navigateur ne démarre ici)' : ''

const portLibre = () =>
  new Promise<number>((trouve) => {
    const serveur = createServer().listen(0, '127.0.0.1', () => {
      const lieu = serveur.address()
      serveur.close(() => trouve(lieu !== null && typeof lieu === 'object' ? lieu.port : 0))
    })
  })

/** Presses a button that sends the form, and waits for the page that answers. */
const envoyer = (page: Page, nom: string) =>
  Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: nom }).last().click()])

describe.skipIf(chemin === undefined)(`un membre${absent}`, () => {
  const dossier = dossierNeuf()
  let site: Serveur
  let base: Client
  let proconnect: FournisseurDEssai
  beforeAll(async () => {
    const port = await portLibre()
    proconnect = await fournisseurDEssai(`http://localhost:${port}`)
    const { adresse, client, secret } = proconnect.reglages
    site = await ouvrirSite({
      DOSSIER_DONNEES: dossier,
      PORT: String(port),
      PROCONNECT_URL: adresse,
      PROCONNECT_CLIENT: client,
      PROCONNECT_SECRET: secret,
    })
    base = await rejoindreLaBase(dossier)
  })
  afterAll(async () => {
    await base.end()
    await site.arreter()
    await proconnect.arreter()
    effacer(dossier)
  })

  const demanderUnLien = async (page: Page, courriel: string) => {
    await page.goto(`${site.adresse}/connexion`)
    await page.getByLabel('Votre adresse professionnelle').fill(courriel)
    await envoyer(page, 'Recevoir un lien de connexion')
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Regardez vos courriels')
    return site.adresse + lienDe((await lettreRecue(base, courriel))?.texte)
  }

  const entrerParLien = async (page: Page, courriel: string) => {
    await page.goto(await demanderUnLien(page, courriel))
    await envoyer(page, 'Me connecter')
  }

  describe.each([
    { largeur: 320, sombre: true, sansJavascript: false },
    { largeur: 1280, sombre: false, sansJavascript: false },
    // Axe needs JavaScript: without it the same steps are walked, and not looked at.
    { largeur: 1280, sombre: false, sansJavascript: true },
  ])('sur un écran de $largeur, sombre : $sombre, sans JavaScript : $sansJavascript', (reglages) => {
    test('entre par un lien, règle une application, garde ses codes, voit son compte et sort', async () => {
      const { courriel } = await compteDEssai(base, ['national'])
      const { page, fermer } = await ouvrirNavigateur(chemin ?? '', reglages)
      const examiner = async (nom: string) => {
        expect(await page.locator('h1').count()).toBe(1)
        if (reglages.sansJavascript) return
        expect([nom, await debordements(page), await fautesAccessibilite(page)]).toEqual([nom, [], []])
        await capturer(page, `${nom}-${reglages.largeur}`)
      }
      await page.goto(`${site.adresse}/connexion`)
      await examiner('connexion')
      await page.getByLabel('Votre adresse professionnelle').fill('camille')
      await envoyer(page, 'Recevoir un lien de connexion')
      await examiner('connexion-erreur')
      const lien = await demanderUnLien(page, courriel)
      await examiner('connexion-envoye')
      await page.goto(lien)
      await examiner('connexion-lien')
      await envoyer(page, 'Me connecter')
      await examiner('premier-facteur')
      await page.getByRole('link', { name: 'Régler une application' }).click()
      await examiner('application')
      const secret = ((await page.locator('code').textContent()) ?? '').replaceAll(/\s/g, '')
      await page.getByLabel('Code de votre application').fill(new TOTP({ secret }).generate())
      await envoyer(page, 'Valider')
      await examiner('faire-codes')
      await envoyer(page, 'Faire mes codes de secours')
      await examiner('codes')
      const secours = (await page.locator('ol code').first().textContent()) ?? ''
      await page.getByRole('link', { name: 'Je les ai gardés' }).click()
      await page.goto(`${site.adresse}/mon-compte`)
      await examiner('mon-compte')
      if (reglages.largeur === 320) await page.locator('summary', { hasText: 'Menu' }).click()
      await envoyer(page, 'Se déconnecter')
      await examiner('sortie')

      await entrerParLien(page, courriel)
      await page.getByText('Je n’ai plus mon téléphone ni ma clé').click()
      await examiner('second-facteur')
      await page.getByLabel('Code de secours').fill(secours)
      await envoyer(page, 'Valider')
      await page.goto(`${site.adresse}/mon-compte`)
      expect(await page.locator('#moyens').textContent()).toContain('Il vous en reste 9.')
      await fermer()
    })
  })

  test('crée une clé d’accès, et entre avec elle seule', async () => {
    const { courriel } = await compteDEssai(base, ['national'])
    const { page, fermer } = await ouvrirNavigateur(chemin ?? '', { largeur: 1280 })
    const cle = await cleVirtuelle(page)
    await entrerParLien(page, courriel)
    await page.getByLabel('Nom de cette clé').fill('Ordinateur du bureau')
    await envoyer(page, 'Créer une clé d’accès')
    expect(new URL(page.url()).pathname).toBe('/connexion/codes-de-secours')
    await page.goto(`${site.adresse}/mon-compte`)
    expect(await page.locator('#moyens').textContent()).toContain('Ordinateur du bureau')
    await envoyer(page, 'Se déconnecter')

    await cle.neReconnaitPlus()
    await page.goto(`${site.adresse}/connexion`)
    await page.getByRole('button', { name: 'Entrer avec ma clé d’accès' }).click()
    await page.getByText('La clé d’accès n’a pas répondu').waitFor()
    expect(await fautesAccessibilite(page)).toEqual([])
    await cle.reconnait()
    await envoyer(page, 'Entrer avec ma clé d’accès')
    await page.goto(`${site.adresse}/mon-compte`)
    expect(await page.locator('#sessions').textContent()).toContain('clé d’accès')
    await envoyer(page, 'Se déconnecter')

    await entrerParLien(page, courriel)
    await envoyer(page, 'Confirmer avec ma clé d’accès')
    await page.goto(`${site.adresse}/mon-compte`)
    await page.getByRole('link', { name: 'Renommer ou retirer « Ordinateur du bureau »' }).click()
    expect(await fautesAccessibilite(page)).toEqual([])
    await envoyer(page, 'Retirer cette clé')
    expect(await page.locator('#moyens').textContent()).toContain('Aucune clé d’accès')
    await fermer()
  })

  test('entre par ProConnect, et en sort', async () => {
    const { compte, courriel } = await compteDEssai(base, ['national'])
    await base.query(
      `update organisation set siret = $2
       where organisation_id in (select organisation_id from adhesion where compte_id = $1)`,
      [compte, camille.siret],
    )
    proconnect.dire({ ...camille, email: courriel })
    const { page, fermer } = await ouvrirNavigateur(chemin ?? '', { largeur: 1280 })
    await page.goto(`${site.adresse}/mon-compte`)
    await page.getByRole('link', { name: 'S’identifier avec ProConnect' }).click()
    await page.waitForURL(`${site.adresse}/mon-compte`)
    expect(await page.locator('#sessions').textContent()).toContain('ProConnect')
    await page.getByRole('button', { name: 'Se déconnecter' }).last().click()
    // The page of ours turns by itself to the one of ProConnect.
    await page.waitForURL((url) => url.href.startsWith(proconnect.reglages.adresse))
    await page.getByRole('button', { name: 'Yes, sign me out' }).click()
    await page.waitForURL(`${site.adresse}/connexion?sortie=oui`)
    expect(await page.getByText('Vous êtes déconnecté.').count()).toBe(1)
    await fermer()
  })
})
