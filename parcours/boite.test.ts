import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nouveauSecret } from '../plateforme/connexion/second_facteur/code.ts'
import { capturer, debordements, fautesAccessibilite, illustrer } from './examen.ts'
import { tenirLaBase } from './membres.ts'
import { ouvrirNavigateur, trouverNavigateur } from './navigateur.ts'
import { dossierNeuf, effacer, ouvrirSite, type Serveur } from './serveur.ts'

const chemin = await trouverNavigateur()
const absent = chemin === undefined ? ' (sauté : aucun navigateur ne démarre ici)' : ''

const inventer = `
  with qui as (
    insert into compte (courriel, prenom, nom, fictif)
    values ('alix.inventee@essai.invalid', 'Alix', 'Inventée', true) returning compte_id
  ), ou as (
    insert into organisation (sorte, nom, fictive) values ('ccas', 'CCAS d’un parcours', true) returning organisation_id
  ), prend_part as (
    insert into participation (territoire_id, organisation_id)
    select territoire_id, organisation_id from territoire, ou where slug = 'valdroit'
  ), membre as (
    insert into adhesion (compte_id, organisation_id, territoire_id, role)
    select compte_id, organisation_id, territoire_id, 'intervenant' from qui, ou, territoire where slug = 'valdroit'
  )
  insert into second_facteur (compte_id, secret, confirme_le) select compte_id, $1, now() from qui`

const ligne = (page: Page) => page.getByRole('row').filter({ hasText: 'Alix Inventée' })

describe.skipIf(chemin === undefined)(`qui essaie le logiciel${absent}`, () => {
  const dossier = dossierNeuf()
  let site: Serveur
  beforeAll(async () => {
    site = await ouvrirSite({ DOSSIER_DONNEES: dossier })
    const tenue = await tenirLaBase(dossier)
    await tenue.client.query(inventer, [nouveauSecret()])
    await tenue.fermer()
  })
  afterAll(async () => {
    await site.arreter()
    effacer(dossier)
  })

  test('entre sous un nom inventé : la lettre, son lien, le code, et le travail est là', async () => {
    const { page, fermer } = await ouvrirNavigateur(chemin ?? '', { largeur: 1280, sansJavascript: true })
    await page.goto(`${site.adresse}/boite`)
    await page.getByRole('button', { name: 'Se connecter comme Alix Inventée' }).click()
    await page.getByRole('article').first().getByRole('link').click()
    await page.getByRole('main').getByRole('button').first().click()
    const ici = page.url()
    const boite = await page.context().newPage()
    await boite.goto(`${site.adresse}/boite`)
    const code = (await ligne(boite).locator('code').textContent()) ?? ''
    await boite.close()
    expect(ici).toContain('/connexion/')
    await page.getByRole('textbox').first().fill(code)
    await page.getByRole('textbox').first().press('Enter')
    await page.waitForURL((adresse) => !adresse.pathname.startsWith('/connexion'))
    expect(await page.locator('body').textContent()).toContain('Alix Inventée')
    expect(await page.locator('body').textContent()).toContain('CCAS d’un parcours')
    await fermer()
  })

  test.each([
    { largeur: 320, sombre: true },
    { largeur: 1280, sombre: false },
  ])('lit la boîte sur un écran de $largeur', async ({ largeur, sombre }) => {
    const { page, fermer } = await ouvrirNavigateur(chemin ?? '', { largeur, sombre })
    await page.goto(`${site.adresse}/boite`)
    expect(await page.getByRole('article').count()).toBeGreaterThan(0)
    expect(await debordements(page)).toEqual([])
    expect(await fautesAccessibilite(page)).toEqual([])
    await capturer(page, `boite-${largeur}`)
    if (largeur === 1280) await illustrer(page, 'boite')
    await fermer()
  })
})
