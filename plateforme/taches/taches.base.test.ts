import { setTimeout as attendre } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { programme, visiteur } from '../base/acteur.ts'
import { ouvrirPool } from '../base/base.ts'
import { baseDEssai } from '../base/essai/base.ts'
import { transaction } from '../base/transaction.ts'
import { creerJournal } from '../http/journal.ts'
import { lancerTaches, type TachesLancees } from './lancer.ts'
import type { Tache } from './tache.ts'

const { base, portier, taches, proprietaire, connexion } = baseDEssai()

const uneRangee = '0b0a7c0e-5f5e-4a5f-9a37-1c2d3e4f5a6b'
const lignes: string[] = []
const journal = creerJournal('info', { write: (ligne: string) => void lignes.push(ligne) })

const lancees: TachesLancees[] = []
const pools: ReturnType<typeof ouvrirPool>[] = []
function lancer(...liste: readonly Tache[]): TachesLancees {
  const pool = ouvrirPool('taches', connexion, 4)
  const lancee = lancerTaches({ pool, taches, liste, journal })
  pools.push(pool)
  lancees.push(lancee)
  return lancee
}
const toutArreter = async () => {
  await Promise.all(lancees.splice(0).map(({ arreter }) => arreter()))
  await Promise.all(pools.splice(0).map((pool) => pool.end()))
}
afterAll(toutArreter)
beforeEach(async () => {
  await toutArreter()
  await proprietaire.query('delete from graphile_worker._private_jobs')
  lignes.length = 0
})

const ajouter = (nom: string) =>
  transaction(taches, programme, (t) => sql`select ajouter_tache(${nom}, ${uneRangee}::uuid)`.execute(t))

async function jusqua(vrai: () => boolean | Promise<boolean>, essais = 200): Promise<void> {
  if (await vrai()) return
  if (essais === 0) throw new Error('rien n’est venu')
  await attendre(25)
  return jusqua(vrai, essais - 1)
}

const file = async () => {
  const { rows } = await proprietaire.query<{ attempts: number; last_error: string | null; plus_tard: boolean }>(
    'select attempts, last_error, run_at > now() as plus_tard from graphile_worker._private_jobs',
  )
  return rows
}

describe('the queue is out of reach', () => {
  const tables = sql<{ nom: string }>`select c.relname as nom from pg_class c
    where c.relnamespace = 'graphile_worker'::regnamespace and c.relkind in ('r', 'p', 'v')`

  test.each([
    ['pages', base],
    ['sign-in', portier],
  ])('of %s: no table, no function of its schema', async (_, porte) => {
    const { rows } = await tables.execute(taches.kysely)
    expect(rows.length).toBeGreaterThanOrEqual(6)
    for (const { nom } of rows)
      await expect(sql`select 1 from graphile_worker.${sql.id(nom)}`.execute(porte.kysely)).rejects.toThrow(
        'permission denied for schema graphile_worker',
      )
    for (const appel of [
      sql`select graphile_worker.add_job('effacement')`,
      sql`select ajouter_tache('effacement')`,
      sql`insert into graphile_worker._private_tasks (identifier) values ('x')`,
    ])
      await expect(appel.execute(porte.kysely)).rejects.toThrow('permission denied')
  })

  test('of whoever would change its version but its owner', async () => {
    const ecrire = sql`insert into graphile_worker.migrations (id) values (999)`
    await expect(ecrire.execute(taches.kysely)).rejects.toThrow('permission denied')
  })

  test('and its state is told in numbers', async () => {
    await ajouter('personne_ne_la_connait')
    const { rows } = await transaction(base, visiteur, (t) => sql`select * from etat_des_taches()`.execute(t))
    expect(rows).toEqual([{ taches_en_attente: 1, taches_echouees: 0, lettres_en_attente: 0, lettres_abandonnees: 0 }])
  })
})

test('a job is done once, whatever the number of programs at work', async () => {
  const faites: (string | undefined)[] = []
  const tache: Tache = { nom: 'comptee', executer: async (_, __, rangee) => void faites.push(rangee) }
  lancer(tache)
  lancer(tache)
  await Promise.all(Array.from({ length: 20 }, () => ajouter('comptee')))
  await jusqua(async () => (await file()).length === 0)
  expect(faites).toEqual(Array.from({ length: 20 }, () => uneRangee))
})

test('a job that fails waits, is tried again, and neither the log nor the queue repeats its sentence', async () => {
  const tache: Tache = { nom: 'malade', executer: () => Promise.reject(new Error('Jeanne Martin, 12 rue des Lilas')) }
  lancer(tache)
  await ajouter('malade')
  await jusqua(async () => (await file())[0]?.last_error != null)
  expect(await file()).toEqual([{ attempts: 1, last_error: 'échec', plus_tard: true }])
  const [ligne] = lignes.filter((dite) => dite.includes('tâche échouée'))
  expect(JSON.parse(ligne ?? '')).toMatchObject({ niveau: 'error', tache: 'malade', essai: 1, sur: 10 })
  expect(lignes.join('')).not.toContain('Jeanne')
})

test('stopping lets the job under way finish', async () => {
  let finie = false
  const tache: Tache = {
    nom: 'lente',
    executer: async () => {
      await attendre(300)
      finie = true
    },
  }
  const lancee = lancer(tache)
  await ajouter('lente')
  await jusqua(async () => (await file())[0]?.attempts === 1)
  await lancee.arreter()
  expect(finie).toBe(true)
  expect(await file()).toEqual([])
})

test('work comes back by itself when the base has cut every connection', async () => {
  const faites: string[] = []
  lancer({ nom: 'tenace', executer: async () => void faites.push('une') })
  await ajouter('tenace')
  await jusqua(() => faites.length === 1)
  await proprietaire.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where application_name = 'juste-droit taches' and datname = current_database()`,
  )
  await jusqua(() =>
    ajouter('tenace').then(
      () => true,
      () => false,
    ),
  )
  await jusqua(() => faites.length >= 2, 600)
})

const reveiller = (ts: string) =>
  proprietaire.query(
    `select graphile_worker.add_job('nocturne', json_build_object('_cron', json_build_object('ts', $1::text)))`,
    [ts],
  )

test('a nightly job that the queue wakes at the wrong hour of the two does nothing', async () => {
  const faites: string[] = []
  lancer({ nom: 'nocturne', cron: '0 3 * * *', executer: async () => void faites.push('une') })
  await reveiller('2026-07-14T02:00:00.000Z')
  await jusqua(async () => (await file()).length === 0)
  expect(faites).toEqual([])
  await reveiller('2026-07-14T01:00:00.000Z')
  await jusqua(() => faites.length === 1)
})

test('a night spent switched off is caught up at the start, once', async () => {
  await proprietaire.query(`insert into graphile_worker._private_known_crontabs (identifier, known_since)
    values ('rattrapee', now() - interval '3 days')`)
  const faites: string[] = []
  const tache: Tache = { nom: 'rattrapee', cron: '0 3 * * *', executer: async () => void faites.push('une') }
  lancer(tache)
  lancer(tache)
  await jusqua(() => faites.length > 0)
  await jusqua(async () => (await file()).length === 0)
  expect(faites).toEqual(['une'])
})
