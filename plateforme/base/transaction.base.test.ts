import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { programme, visiteur } from './acteur.ts'
import { brancher } from './base.ts'
import { compteDuSite } from './embarquee/creer_base.ts'
import { baseDEssai, enTantQue } from './essai/base.ts'
import { type MembreDEssai, membreDEssai } from './essai/membre.ts'
import { territoireDEssai } from './essai/territoire.ts'
import { transaction } from './transaction.ts'

const { base, taches, proprietaire, connexion } = baseDEssai()

const quiSuisJe = sql<{ role: string; application: string; compte: string | null; territoire: number | null }>`
  select acteur_role() as role, current_user as application, acteur_compte() as compte,
    acteur_territoire() as territoire`

let membre: MembreDEssai
let territoire = 0
beforeAll(async () => {
  territoire = await territoireDEssai(proprietaire, 'ici')
  membre = await membreDEssai(proprietaire, { role: 'pilote', territoire })
})

const nobody = { role: 'visiteur', application: 'juste_droit_application', compte: null, territoire: null }

test('says to the base who acts', async () => {
  const { rows } = await transaction(base, membre, (t) => quiSuisJe.execute(t))
  expect(rows).toEqual([{ role: 'pilote', application: 'juste_droit_application', compte: membre.compte, territoire }])
})

test('leaves nothing of an actor to the next user of the connection', async () => {
  for (let tour = 0; tour < 8; tour++) await transaction(base, membre, (t) => quiSuisJe.execute(t))
  const { rows } = await quiSuisJe.execute(base.kysely)
  expect(rows).toEqual([{ ...nobody, role: null }])
})

test('believes the session, not what is claimed of it', async () => {
  const { rows } = await transaction(base, { ...membre, role: 'national', territoire: null }, (t) =>
    quiSuisJe.execute(t),
  )
  expect(rows[0]).toMatchObject({ role: 'pilote', territoire })
})

describe('from the moment it is over, a session is nobody’s', () => {
  const finir = {
    'the session was ended': `update session set finie_le = now() where empreinte = $1`,
    'it expired': `update session set expire_le = now() where empreinte = $1`,
    'it was silent for an hour': `update session set vue_le = now() - interval '61 minutes' where empreinte = $1`,
    'the account was closed': `update compte set desactive_le = now()
      where compte_id = (select compte_id from session where empreinte = $1)`,
  }
  test.each(Object.entries(finir))('%s', async (_, requete) => {
    const parti = await membreDEssai(proprietaire, { role: 'pilote', territoire })
    await proprietaire.query(requete, [parti.session])
    const { rows } = await transaction(base, parti, (t) => quiSuisJe.execute(t))
    expect(rows).toEqual([nobody])
  })

  const reduire = {
    'the membership was ended': `update adhesion set finie_le = now() where adhesion_id = $1`,
    'its last day has passed': `update adhesion set jusqu_au = current_date - 1 where adhesion_id = $1`,
    'the organisation was merged away': `with autre as (
        insert into organisation (sorte, nom) values ('ccas', 'Gardée') returning organisation_id
      ) update organisation set fusionnee_dans = (select organisation_id from autre)
      where organisation_id = (select organisation_id from adhesion where adhesion_id = $1)`,
    'a second proof is missing': `update session set forte = false where adhesion_id = $1`,
  }
  test.each(Object.entries(reduire))('%s: an account without a role', async (_, requete) => {
    const parti = await membreDEssai(proprietaire, { role: 'intervenant', territoire })
    await proprietaire.query(requete, [parti.adhesion])
    const { rows } = await transaction(base, parti, (t) => quiSuisJe.execute(t))
    expect(rows[0]).toMatchObject({ role: 'compte', compte: parti.compte, territoire: null })
  })
})

test('a page’s connection cannot name itself another', async () => {
  const refuse = 'permission denied'
  const nommer = sql`select set_config('juste_droit.role', 'national', true)`
  await expect(transaction(base, visiteur, (t) => nommer.execute(t))).rejects.toThrow(refuse)
  for (const appel of [
    sql`select poser_acteur('national')`,
    sql`select lier_tache('effacement')`,
    sql`select ouvrir_session(gen_random_uuid(), 'lien', true, 'x', '')`,
    sql`select * from session where empreinte is not null`,
  ])
    await expect(transaction(base, visiteur, (t) => appel.execute(t))).rejects.toThrow(refuse)
})

test('a task has its name, and there are no others', async () => {
  const { rows } = await transaction(taches, programme, (t) => quiSuisJe.execute(t))
  expect(rows[0]).toMatchObject({ role: 'programme', application: 'juste_droit_taches' })
  await expect(sql`select lier_tache('national')`.execute(taches.kysely)).rejects.toThrow('tâche inconnue')
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
  expect(reste).toEqual([{ slug: 'ici' }])
})

test('a day is read as it is written', async () => {
  const { rows } = await sql<{ jour: string }>`select date '2024-01-01' as jour`.execute(base.kysely)
  expect(rows).toEqual([{ jour: '2024-01-01' }])
})

test('the account of pages may take their role, and nothing but it', async () => {
  const site = brancher('application', { ...connexion, user: compteDuSite }, 1)
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
  expect(ouvrent.filter((fichier) => !/[.]test[.]|[/\\\\]essai[/\\\\]/.test(fichier))).toEqual([
    'plateforme/base/transaction.ts',
  ])
})
