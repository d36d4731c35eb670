import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { MembreDEssai } from '../plateforme/base/essai/membre.ts'
import { capturer, debordements, fautesAccessibilite, illustrer } from './examen.ts'
import { type Tenue, temoinDuMembre, tenirLaBase } from './membres.ts'
import { ouvrirNavigateur, trouverNavigateur } from './navigateur.ts'
import { dossierNeuf, effacer, lancer, ouvrirSite, type Serveur } from './serveur.ts'

const chemin = await trouverNavigateur()
const absent = chemin === undefined ? ' (sauté : aucun navigateur ne démarre ici)' : ''

const dossier = dossierNeuf()
let site: Serveur
let tenue: Tenue
let pilote: MembreDEssai
beforeAll(async () => {
  site = await ouvrirSite({ DOSSIER_DONNEES: dossier })
  tenue = await tenirLaBase(dossier)
  pilote = await tenue.membre('pilote')
  await tenue.remplir(await tenue.membre('intervenant'))
  await tenue.client.query(`update foyer set recueilli_le = current_date - 350 where foyer_id in
    (select foyer_id from foyer order by foyer_id limit 1)`)
  await tenue.client.query(
    `insert into recu (territoire_id, horloge, geste, nombre, tables, le)
     select $1, 'foyers_a_informer', 'suppression', 3, '{"foyer": 3, "personne": 7, "situation": 3, "suivi": 2}',
       now() - n * interval '1 day' from generate_series(1, 4) n`,
    [pilote.territoire],
  )
})
afterAll(async () => {
  await tenue.fermer()
  await site.arreter()
  effacer(dossier)
})

const executer = async (...mots: readonly string[]) => {
  const { code, dit } = lancer(mots, { DOSSIER_DONNEES: dossier })
  return { code: await code, dit: dit().replaceAll(/[\u00a0\u202f]/g, ' ') }
}

async function entrer(reglages: Parameters<typeof ouvrirNavigateur>[1]) {
  const navigateur = await ouvrirNavigateur(chemin ?? '', reglages)
  await navigateur.contexte.addCookies([temoinDuMembre(site, pilote)])
  return { ...navigateur, aller: (adresse: string) => navigateur.page.goto(site.adresse + adresse) }
}

describe.skipIf(chemin === undefined)(`un pilote${absent}`, () => {
  const pages = {
    journal: '/journal',
    journal_filtre: '/journal?objet=exercice_droits',
    journal_vide: '/journal?au=2020-01-01',
    effacements: '/effacements',
  }

  test.each([
    { largeur: 320, sombre: true },
    { largeur: 1280, sombre: false },
  ] as const)('lit le journal et les effacements sur un écran de $largeur', async ({ largeur, sombre }) => {
    const { page, aller, fermer } = await entrer({ largeur, sombre })
    for (const [nom, adresse] of Object.entries(pages)) {
      expect((await aller(adresse))?.status()).toBe(200)
      expect([adresse, await debordements(page)]).toEqual([adresse, []])
      expect([adresse, await fautesAccessibilite(page)]).toEqual([adresse, []])
      await capturer(page, `registre-${nom}-${largeur}`)
      if (largeur === 1280 && nom === 'effacements') await illustrer(page, nom)
    }
    await aller('/journal')
    const membre = page.getByRole('link', { name: /^Les gestes de / }).first()
    await Promise.all([page.waitForEvent('load'), membre.click()])
    expect(await page.getByText('Les gestes d’un seul membre sont montrés.').count()).toBe(1)
    if (largeur === 1280) await illustrer(page, 'journal')
    await fermer()
  })

  test('filtre sans JavaScript, puis emporte le fichier, que le journal retient', async () => {
    const { page, aller, fermer } = await entrer({ largeur: 320, sansJavascript: true })
    await aller('/journal')
    await page.locator('summary', { hasText: 'Filtrer' }).click()
    await page.getByLabel('Geste', { exact: true }).selectOption({ label: 'Ajout' })
    await page.getByRole('button', { name: 'Montrer' }).click()
    expect(page.url()).toContain('geste=ajouter')
    const [fichier] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Télécharger ces lignes (CSV)' }).click(),
    ])
    const nom = /^juste-droit-journal-(\w{4}-\w{4})\.csv$/.exec(fichier.suggestedFilename())
    await aller(`/journal?reference=${nom?.[1]}`)
    expect(await page.locator('td', { hasText: 'Export : Journal' }).count()).toBe(1)
    await fermer()
  })
})

describe('un exploitant, site ouvert', () => {
  test('vérifie le journal, note sa tête, et apprend quelle ligne on a touchée', async () => {
    const entier = await executer('journal', 'verifier', '--territoire', 'valdroit')
    expect(entier).toMatchObject({ code: 0, dit: expect.stringContaining('Valdroit (valdroit) : chaîne entière') })
    const tete = /empreinte de tête : ([0-9a-f]{64})/.exec(entier.dit)?.[1] ?? ''
    expect((await executer('journal', 'verifier', '--depuis-empreinte', tete)).code).toBe(0)

    const { rows } = await tenue.client.query<{ role: string }>(
      'select role from journal where territoire_id = $1 and numero = 3',
      [pilote.territoire],
    )
    await tenue.client.query('set session_replication_role = replica')
    await tenue.client.query(`update journal set role = 'national' where territoire_id = $1 and numero = 3`, [
      pilote.territoire,
    ])
    const abime = await executer('journal', 'verifier')
    expect(abime.code).toBe(1)
    expect(abime.dit).toContain('Valdroit (valdroit) : chaîne abîmée')
    expect(abime.dit).toContain('ligne 3 : modifiée')

    const derniere = `select max(numero) from journal where territoire_id = $1`
    await tenue.client.query('update journal set role = $2 where territoire_id = $1 and numero = 3', [
      pilote.territoire,
      rows[0]?.role,
    ])
    await tenue.client.query(`delete from journal where territoire_id = $1 and numero = (${derniere})`, [
      pilote.territoire,
    ])
    await tenue.client.query(
      `update journal_chaine c set dernier = j.numero, empreinte = j.empreinte from journal j
       where c.territoire_id = $1 and j.territoire_id = $1 and j.numero = (${derniere})`,
      [pilote.territoire],
    )
    await tenue.client.query('reset session_replication_role')
    expect((await executer('journal', 'verifier', '--territoire', 'valdroit')).code).toBe(0)
    const coupe = await executer('journal', 'verifier', '--depuis-empreinte', tete)
    expect(coupe).toMatchObject({ code: 1, dit: expect.stringContaining(`L’empreinte notée ${tete} n’est plus`) })
  })

  test('voit ce qui s’effacerait, puis l’efface', async () => {
    await tenue.client.query(`update foyer set recueilli_le = current_date - 400 where foyer_id in
      (select f.foyer_id from foyer f where f.limite_le is null and f.demarche_ouverte_le is null and f.clos_le is null
        and not exists (select from exercice_droits e where e.foyer_id = f.foyer_id) order by f.foyer_id limit 2)`)
    const essai = await executer('effacer', '--a-blanc')
    expect(essai).toMatchObject({ code: 0, dit: expect.stringContaining('rien n’a été touché') })
    expect(essai.dit).toContain('Dossiers ouverts pour informer d’un droit : 2')
    const fait = await executer('effacer')
    expect(fait.dit).toMatch(
      /Valdroit \(valdroit\)\n {2}Dossiers ouverts pour informer d’un droit : 2\n {4}.*personne \d/,
    )
    expect((await executer('effacer')).dit).toContain('rien n’était à effacer')
  })

  test.each([
    [['journal'], 'juste-droit journal verifier'],
    [['journal', 'verifier', '--depuis-empreinte', 'abc'], '64 signes'],
    [['journal', 'verifier', '--territoire', 'nulle-part'], 'aucun territoire'],
    [['effacer', '--jour', '2026-02-31'], 'n’est pas un jour'],
    [['effacer', '--jour', '2999-01-01'], 'rien ne s’efface avant son heure'],
  ])('%j : dit ce qui ne va pas', async (mots, message) => {
    expect(await executer(...mots)).toMatchObject({ code: 2, dit: expect.stringContaining(message) })
  })
})
