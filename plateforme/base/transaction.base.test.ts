import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { visiteur } from './acteur.ts'
import { brancher } from './base.ts'
import { compteDuSite } from './embarquee/creer_base.ts'
import { baseDEssai, enTantQue } from './essai/base.ts'
import { transaction } from './transaction.ts'

const { base, connexion } = baseDEssai()

const quiSuisJe = sql<{ role: string; application: string; compte: string | null; territoire: number | null }>`
  select acteur_role() as role, current_user as application, acteur('compte') as compte,
    acteur_territoire() as territoire`

test('says to the base who acts', async () => {
  const acteur = { role: 'pilote', compte: 'c1', organisation: 'o1', territoire: 7 } as const
  const { rows } = await transaction(base, acteur, (t) => quiSuisJe.execute(t))
  expect(rows).toEqual([{ role: 'pilote', application: 'juste_droit_application', compte: 'c1', territoire: 7 }])
})

test('leaves nothing of an actor to the next user of the connection', async () => {
  for (let tour = 0; tour < 8; tour++)
    await transaction(base, { role: 'national', compte: 'c1' }, (t) => quiSuisJe.execute(t))
  const { rows } = await quiSuisJe.execute(base.kysely)
  expect(rows).toEqual([{ role: null, application: 'juste_droit_application', compte: null, territoire: null }])
})

test('an actor left out is nobody: no account, no territory', async () => {
  const { rows } = await transaction(base, visiteur, (t) => quiSuisJe.execute(t))
  expect(rows[0]).toMatchObject({ role: 'visiteur', compte: null, territoire: null })
})

test('undoes everything when the work throws', async () => {
  await expect(transaction(base, visiteur, () => Promise.reject(new Error('non')))).rejects.toThrow('non')
})

test('the tests’ own transactions leave nothing', async () => {
  const ecrit = await enTantQue(base, { role: 'national' }, (t) =>
    t
      .insertInto('territoire')
      .values({ slug: 'essai', nom: 'Essai', porteur_type: 'commune', fictif: true })
      .returning('slug')
      .executeTakeFirst(),
  )
  expect(ecrit).toEqual({ slug: 'essai' })
  const reste = await transaction(base, visiteur, (t) => t.selectFrom('territoire').select('slug').execute())
  expect(reste).toEqual([])
})

test('a day is read as it is written', async () => {
  const { rows } = await sql<{ jour: string }>`select date '2024-01-01' as jour`.execute(base.kysely)
  expect(rows).toEqual([{ jour: '2024-01-01' }])
})

test('the account of pages may take their role, and nothing but it', async () => {
  const site = brancher({ ...connexion, user: compteDuSite }, 1)
  const { rows } = await quiSuisJe.execute(site.kysely)
  expect(rows[0]).toMatchObject({ application: 'juste_droit_application' })
  await expect(sql`set role juste_droit`.execute(site.kysely)).rejects.toThrow('permission denied')
  await sql`set role none`.execute(site.kysely)
  await expect(sql`select nom from public.territoire`.execute(site.kysely)).rejects.toThrow('permission denied')
  await site.fermer()
})

test('nothing else in the program opens a transaction', () => {
  const racine = resolve(import.meta.dirname, '../..')
  const fichiers = globSync('{*,*/*,*/*/*,*/*/*/*}.{ts,tsx}', { cwd: racine, exclude: ['node_modules/**', '.*/**'] })
  const ouvrent = fichiers.filter((fichier) =>
    /\.transaction\(\)|startTransaction/.test(readFileSync(resolve(racine, fichier), 'utf8')),
  )
  expect(ouvrent.filter((fichier) => !fichier.includes('.test.'))).toEqual(['plateforme/base/transaction.ts'])
})
