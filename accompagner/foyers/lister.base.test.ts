import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { baseDEssai, enTantQue } from '../../plateforme/base/essai/base.ts'
import { type MembreDEssai, membreDEssai } from '../../plateforme/base/essai/membre.ts'
import { territoireDEssai } from '../../plateforme/base/essai/territoire.ts'
import type { Transaction } from '../../plateforme/base/transaction.ts'
import { lister_demandes } from '../rgpd/rgpd.requetes.ts'
import { consultations_du_foyer, personnes_du_foyer, trouver_foyer } from './foyers.requetes.ts'
import { chercher_foyers, lister_foyers } from './lister.requetes.ts'

const { base, proprietaire } = baseDEssai()
const grandes = ['foyer', 'personne', 'situation', 'suivi', 'consultation', 'exercice_droits'] as const
let membre: MembreDEssai
let foyer = ''

beforeAll(async () => {
  const territoire = await territoireDEssai(proprietaire, 'grand')
  membre = await membreDEssai(proprietaire, { role: 'referent', territoire })
  const voisin = await membreDEssai(proprietaire, { role: 'referent', territoire })
  for (const { compte, organisation } of [membre, voisin]) {
    await proprietaire.query(
      `with faits as (
         insert into foyer (territoire_id, organisation_id, origine, cree_le)
         select $1, $2, 'accueil', now() - rang * interval '1 minute' from generate_series(1, 20000) rang
         returning territoire_id, foyer_id
       ), gens as (
         insert into personne (territoire_id, foyer_id, cle, prenom, nom, date_naissance)
         select territoire_id, foyer_id, 'adulte1', 'A', 'N' || row_number() over (),
           date '1940-01-01' + (row_number() over ())::int from faits returning territoire_id, foyer_id, personne_id
       ), suivis as (
         insert into suivi (territoire_id, foyer_id, compte_id, organisation_id)
         select territoire_id, foyer_id, $3, $2 from (select *, row_number() over () as rang from faits) f
         where rang % 400 = 0 or rang > 400
           returning 1
       ), lues as (
         insert into consultation (territoire_id, foyer_id, compte_id, organisation_id, role, motif, le, jusqu_au)
         select territoire_id, foyer_id, $3, $2, 'referent', 'suivi', now() - interval '3 days', now() - interval '3 days'
         from faits
       )
       insert into exercice_droits (territoire_id, foyer_id, personne_id, sorte, canal, recue_le)
       select territoire_id, foyer_id, personne_id, 'acces', 'oral', current_date - 20
       from (select *, row_number() over () as rang from gens) g where rang % 4 = 0`,
      [territoire, organisation, compte],
    )
  }
  // A worker follows some tens of households: the rest is a colleague's.
  const collegue = await membreDEssai(proprietaire, {
    role: 'intervenant',
    territoire,
    organisation: membre.organisation,
  })
  await proprietaire.query(
    `update suivi set compte_id = $2 where compte_id = $1 and foyer_id not in
       (select foyer_id from suivi where compte_id = $1 order by foyer_id limit 60)`,
    [membre.compte, collegue.compte],
  )
  const { rows } = await proprietaire.query<{ id: string }>('select foyer_id as id from suivi where compte_id = $1', [
    membre.compte,
  ])
  foyer = rows[0]?.id ?? ''
  await proprietaire.query('vacuum analyze')
}, 120_000)

const lignes_balayees = async () => {
  const { rows } = await proprietaire.query<{ n: string }>(
    'select sum(seq_tup_read) as n from pg_stat_user_tables where relname = any ($1)',
    [grandes],
  )
  return Number(rows[0]?.n)
}

const questions: Readonly<Record<string, (t: Transaction) => Promise<unknown>>> = {
  'les foyers suivis': (t) => lister_foyers(t, 'suivis', undefined),
  'ceux de l’organisation': (t) => lister_foyers(t, 'organisation', undefined),
  'leur page suivante': async (t) => {
    const { suivante } = await lister_foyers(t, 'organisation', undefined)
    return lister_foyers(t, 'organisation', suivante)
  },
  'ceux sans suivi': (t) => lister_foyers(t, 'sans_suivi', undefined),
  'la recherche au guichet': (t) => chercher_foyers(t, 'N12', '1940-01-13'),
  'un foyer': (t) => trouver_foyer(t, foyer),
  'ses personnes': (t) => personnes_du_foyer(t, foyer),
  'ses lectures': (t) => consultations_du_foyer(t, foyer, 50),
  'les demandes ouvertes': (t) => lister_demandes(t, 'ouvertes', undefined),
  'les demandes closes': (t) => lister_demandes(t, 'closes', undefined),
}

test.each(Object.entries(questions))('%s : lus par un index, parmi quarante mille foyers', async (_, question) => {
  const avant = await lignes_balayees()
  await enTantQue(base, membre, async (t) => {
    await question(t)
    await sql`select pg_stat_force_next_flush()`.execute(t)
  })
  expect((await lignes_balayees()) - avant).toBe(0)
})
