import { sql, type Updateable } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { appeler } from '../../plateforme/base/appeler.ts'
import { baseDEssai, enTantQue } from '../../plateforme/base/essai/base.ts'
import { foyerDEssai } from '../../plateforme/base/essai/foyer.ts'
import { type MembreDEssai, membreDEssai, nouvelleOrganisation } from '../../plateforme/base/essai/membre.ts'
import { territoireDEssai } from '../../plateforme/base/essai/territoire.ts'
import type { DB } from '../../plateforme/base/genere/tables.ts'
import type { Transaction } from '../../plateforme/base/transaction.ts'
import { visitesDEssai } from '../../plateforme/html/essai/visites.ts'
import { reconnaitre } from '../../plateforme/sessions/reconnaitre.ts'
import { temoinDe } from '../../plateforme/sessions/temoin.ts'
import { routesFoyers } from '../foyers/foyers.ecran.tsx'
import { routesRgpd } from './rgpd.ecran.tsx'

const { base, proprietaire } = baseDEssai()
const reglages = { sections: [], base, identiteDe: reconnaitre(base, temoinDe(false)), aujourd_hui: () => '2026-11-24' }
const { lire, envoyer } = visitesDEssai(routesFoyers(reglages).route('/', routesRgpd(reglages)))

let suiveur: MembreDEssai
let collegue: MembreDEssai
let foyer = ''
let personne = ''
let tours = 0
beforeEach(async () => {
  const territoire = await territoireDEssai(proprietaire, `ici-${(tours += 1)}`)
  const organisation = await nouvelleOrganisation(proprietaire, territoire)
  suiveur = await membreDEssai(proprietaire, { role: 'intervenant', territoire, organisation })
  collegue = await membreDEssai(proprietaire, { role: 'accueil', territoire, organisation })
  const fait = await foyerDEssai(proprietaire, {
    territoire,
    organisation,
    suivi_par: suiveur.compte,
    recueilli_le: '2026-11-01',
  })
  foyer = fait.foyer
  personne = fait.personne
  expect((await envoyer(collegue, `/foyers/${foyer}/motif`, { motif: 'accueil' })).statut).toBe(303)
})

const etat = async () =>
  (
    await proprietaire.query<{ clos: boolean; limite: boolean; oppose: boolean; informe: boolean }>(
      `select clos_le is not null as clos, limite_le is not null as limite, oppose_le is not null as oppose,
         informe_le is not null as informe from foyer where foyer_id = $1`,
      [foyer],
    )
  ).rows[0]
const intact = { clos: false, limite: false, oppose: false, informe: false }

const corriges = (qui: MembreDEssai, valeurs: Updateable<DB['foyer']>) =>
  enTantQue(base, qui, async (t) => {
    const { numUpdatedRows } = await t
      .updateTable('foyer')
      .set(valeurs)
      .where('foyer_id', '=', foyer)
      .executeTakeFirst()
    return numUpdatedRows
  })

describe('ouvert avec une raison, un dossier', () => {
  test.each([
    ['se clôt', { clos_le: '2026-11-24' }],
    ['se met en pause', { limite_le: new Date() }],
    ['se marque opposé', { oppose_le: new Date() }],
    ['se dit informé', { informe_le: '2026-11-24' }],
  ])('ne %s pas : la base le garde à qui suit', async (_, valeurs) => {
    expect(await corriges(collegue, valeurs)).toBe(0n)
    expect(await corriges(suiveur, valeurs)).toBe(1n)
  })

  test('n’offre pas ces gestes, et leurs adresses n’existent pas', async () => {
    const { texte } = await lire(collegue, `/foyers/${foyer}`)
    expect(texte).toContain('Rosalie Lanterne')
    for (const geste of ['clore', 'rouvrir', 'limiter', 'lever', 'informer']) {
      expect(texte).not.toContain(`/foyers/${foyer}/${geste}"`)
      expect([geste, (await envoyer(collegue, `/foyers/${foyer}/${geste}`)).statut]).toEqual([geste, 404])
    }
    expect((await lire(collegue, `/foyers/${foyer}/informer`)).statut).toBe(404)
    expect(await etat()).toEqual(intact)
  })

  test('laisse corriger un téléphone', async () => {
    const ecrits = await enTantQue(base, collegue, (t) =>
      t.updateTable('personne').set({ telephone: '0102030405' }).where('personne_id', '=', personne).executeTakeFirst(),
    )
    expect(ecrits.numUpdatedRows).toBe(1n)
  })

  test('tient pourtant ce que la personne demande d’arrêter', async () => {
    const [annee, mois, jour] = ['2026', '11', '20']
    const recue = { recue_le_jour: jour, recue_le_mois: mois, recue_le_annee: annee }
    for (const sorte of ['opposition', 'limitation'])
      expect(
        (await envoyer(collegue, `/foyers/${foyer}/demande`, { personne, sorte, canal: 'oral', ...recue })).statut,
      ).toBe(303)
    expect(await etat()).toEqual({ ...intact, limite: true, oppose: true })
  })
})

test('en pause, aucune lettre n’en part, même par la base', async () => {
  const donner = (t: Transaction) => appeler(t, sql`donner_code(${personne}::uuid, ${'0'.repeat(64)})`, z.boolean())
  expect(await enTantQue(base, suiveur, donner)).toBe(true)
  await proprietaire.query('update foyer set limite_le = now() where foyer_id = $1', [foyer])
  expect(await enTantQue(base, suiveur, donner)).toBe(false)
})
