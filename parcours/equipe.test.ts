import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { RoleDeTravail } from '../plateforme/base/acteur.ts'
import { lettreRecue } from '../plateforme/connexion/essai/connexion.ts'
import { capturer, debordements, fautesAccessibilite, illustrer } from './examen.ts'
import { type Tenue, temoinDuMembre, tenirLaBase } from './membres.ts'
import { ouvrirNavigateur, trouverNavigateur } from './navigateur.ts'
import { dossierNeuf, effacer, ouvrirSite, type Serveur } from './serveur.ts'

const chemin = await trouverNavigateur()
const absent = chemin === undefined ? ' (sauté : aucun navigateur ne démarre ici)' : ''

const envoyer = (page: Page, nom: string | RegExp) =>
  Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: nom }).last().click()])

const suivre = (page: Page, nom: string | RegExp) =>
  Promise.all([page.waitForEvent('load'), page.getByRole('link', { name: nom }).first().click()])

describe.skipIf(chemin === undefined)(`un pilote et son équipe${absent}`, () => {
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

  async function entrer(role: RoleDeTravail, reglages: Parameters<typeof ouvrirNavigateur>[1]) {
    const membre = await tenue.membre(role)
    const navigateur = await ouvrirNavigateur(chemin ?? '', reglages)
    await navigateur.contexte.addCookies([temoinDuMembre(site, membre)])
    return { ...navigateur, aller: (adresse: string) => navigateur.page.goto(site.adresse + adresse) }
  }

  async function examiner(page: Page, nom: string, largeur: number) {
    expect([nom, await debordements(page)]).toEqual([nom, []])
    expect([nom, await fautesAccessibilite(page)]).toEqual([nom, []])
    await capturer(page, `equipe-${nom}-${largeur}`)
    if (largeur === 1280 && (nom === 'equipe' || nom === 'perimetre')) await illustrer(page, nom)
  }

  test.each([
    { largeur: 320, sombre: true },
    { largeur: 1280, sombre: false },
  ])('ne rencontre rien qui gêne sur un écran de $largeur', async ({ largeur, sombre }) => {
    const { page, aller, fermer } = await entrer('pilote', { largeur, sombre })
    const pages = {
      equipe: '/equipe',
      inviter: '/equipe/inviter',
      organisations: '/organisations',
      nouvelle: '/organisations/nouvelle',
      rattacher: '/organisations/rattacher?q=val',
      doublons: '/organisations/doublons',
      perimetre: '/perimetre?q=lille',
      quartier: '/perimetre/quartiers/les-tilleuls',
      retrait: '/perimetre/quartiers/les-tilleuls/retirer',
      territoire: '/territoires/valdroit',
    }
    for (const [nom, adresse] of Object.entries(pages)) {
      expect((await aller(adresse))?.status()).toBe(200)
      await examiner(page, nom, largeur)
    }
    await aller('/equipe/inviter')
    await envoyer(page, 'Envoyer l’invitation')
    await examiner(page, 'inviter-fautes', largeur)
    await aller('/equipe')
    await suivre(page, 'Mireille Tournevent')
    await examiner(page, 'membre', largeur)
    await suivre(page, 'Mettre fin à l’accès')
    await examiner(page, 'finir', largeur)
    await aller(`/invitation/${'A'.repeat(43)}`)
    await examiner(page, 'lien-mort', largeur)
    await fermer()
  })

  test('invite, est accepté, change le rôle, puis met fin à l’accès', async () => {
    const { page, aller, fermer } = await entrer('pilote', { largeur: 1280, sansJavascript: true })
    const courriel = `invite${Date.now()}@essai.invalid`
    await aller('/equipe/inviter')
    await page.getByLabel('Adresse électronique professionnelle').fill(courriel)
    await page.getByLabel('Organisation', { exact: true }).selectOption({ index: 1 })
    await page.getByLabel(/^Accueil/).check()
    await envoyer(page, 'Envoyer l’invitation')
    expect(await page.getByText('L’invitation est partie.').count()).toBe(1)

    const invitee = await ouvrirNavigateur(chemin ?? '', { largeur: 320 })
    const lettre = await lettreRecue(tenue.client, courriel)
    await invitee.page.goto(site.adresse + (/\/invitation\/\S+/.exec(lettre?.texte ?? '')?.[0] ?? ''))
    await examiner(invitee.page, 'invitation', 320)
    await invitee.page.getByLabel('Prénom').fill('Awa')
    await invitee.page.getByLabel('Nom', { exact: true }).fill('Diop')
    await envoyer(invitee.page, 'Accepter l’invitation')
    expect(new URL(invitee.page.url()).pathname).toBe('/connexion/second-facteur')

    await aller('/equipe?q=diop')
    await suivre(page, 'Awa Diop')
    await page.getByLabel(/^Intervenant/).check()
    await envoyer(page, 'Changer le rôle')
    await aller('/equipe?q=diop')
    expect(await page.getByRole('cell', { name: 'Intervenant' }).count()).toBe(1)
    await suivre(page, 'Awa Diop')
    await suivre(page, 'Mettre fin à l’accès')
    await envoyer(page, 'Mettre fin à l’accès')
    await aller('/equipe?q=diop')
    expect(await page.getByText('Personne ici').count()).toBe(1)
    await invitee.fermer()
    await fermer()
  })
})
