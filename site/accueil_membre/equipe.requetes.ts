import { sql } from 'kysely'
import { z } from 'zod'
import type { Transaction } from '../../plateforme/base/transaction.ts'

const foyer = z.object({ foyer_id: z.string(), noms: z.array(z.string()), depuis: z.string() })

const demande = z.object({
  exercice_id: z.string(),
  sorte: z.enum(['acces', 'rectification', 'opposition', 'limitation', 'effacement']),
  echeance: z.iso.date(),
  en_retard: z.boolean(),
})

const tableau = z.object({
  suivis: z.number(),
  derniers: z.array(foyer),
  sans_suivi: z.number(),
  demandes: z.array(demande),
})

export type TableauDeLEquipe = Readonly<z.infer<typeof tableau>>
export type Demande = TableauDeLEquipe['demandes'][number]

/** Past this, the page says « plus de »: nobody counts households to the unit on a first page. */
export const compteJusquA = 200

const ici = sql`territoire_id = acteur_territoire() and organisation_id = acteur_organisation()`

// `offset 0` keeps the planner from joining the whole territory's follow-ups to one organisation's households.
export const requeteDeLEquipe = sql`
  with suivis as materialized (
    select foyer_id, depuis from suivi
    where ${ici} and compte_id = acteur_compte() and jusqu_au is null
  )
  select (select count(*) from suivis)::integer as suivis,
    (select coalesce(json_agg(d order by d.depuis desc), '[]') from (
      select s.foyer_id, s.depuis, array(select p.prenom || ' ' || p.nom from personne p
        where p.territoire_id = acteur_territoire() and p.foyer_id = s.foyer_id order by p.cle) as noms
      from suivis s order by s.depuis desc limit 8) d) as derniers,
    (select count(*) from (
      select from foyer f where ${ici} and clos_le is null and not exists (
        select from suivi s where s.territoire_id = f.territoire_id and s.foyer_id = f.foyer_id and s.jusqu_au is null
        offset 0)
      limit ${compteJusquA + 1}) as seuls)::integer as sans_suivi,
    (select coalesce(json_agg(d order by d.echeance), '[]') from (
      select exercice_id, sorte, coalesce(prolongee_le, echeance) as echeance,
        coalesce(prolongee_le, echeance) < current_date as en_retard
      from exercice_droits where territoire_id = acteur_territoire() and close_le is null
      order by exercice_droits.echeance limit 6) d) as demandes`

/** What a front-line worker opens in the morning, in one question to the base. */
export async function lireLEquipe(t: Transaction): Promise<TableauDeLEquipe> {
  const { rows } = await requeteDeLEquipe.execute(t)
  return tableau.parse(rows[0])
}
