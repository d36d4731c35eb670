import { sql } from 'kysely'
import { z } from 'zod'
import { estRoleDeTravail } from '../../plateforme/base/acteur.ts'
import type { Transaction } from '../../plateforme/base/transaction.ts'

const acces = z.object({
  nom: z.string(),
  role: z.string().refine(estRoleDeTravail),
  organisation: z.string(),
  jusqu_au: z.iso.date(),
})

const commun = z.object({
  invitations: z.number(),
  finissent: z.array(acces),
})

const organisation = z.object({
  nom: z.string(),
  membres: z.number(),
  foyers: z.number(),
  sans_suivi: z.number(),
})

const pilotage = commun.extend({
  organisations: z.array(organisation),
  demandes: z.number(),
  en_retard: z.number(),
})

export type Pilotage = Readonly<z.infer<typeof pilotage>>

const territoire = z.object({ nom: z.string(), slug: z.string(), organisations: z.number(), membres: z.number() })

const ensemble = commun.extend({ territoires: z.array(territoire) })

export type Ensemble = Readonly<z.infer<typeof ensemble>>

const invitations = sql`(select count(*) from invitation
  where acceptee_le is null and annulee_le is null and expire_le > now())::integer as invitations`

const finissent = sql`(select coalesce(json_agg(d order by d.jusqu_au, d.nom), '[]') from (
  select btrim(c.prenom || ' ' || c.nom) as nom, a.role, o.nom as organisation, a.jusqu_au
  from adhesions_actives() a join compte c using (compte_id) join organisation o using (organisation_id)
  where a.jusqu_au between current_date and current_date + 30
  order by a.jusqu_au, c.nom limit 10) d) as finissent`

export const requeteDuPilote = sql`
  with membres as (
    select organisation_id, count(distinct compte_id)::integer as n from adhesions_actives()
    where territoire_id = acteur_territoire() group by organisation_id
  ), foyers as (
    select f.organisation_id, count(*)::integer as n,
      (count(*) filter (where s.foyer_id is null))::integer as seuls
    from foyer f left join (select distinct foyer_id from suivi
      where territoire_id = acteur_territoire() and jusqu_au is null) s using (foyer_id)
    where f.territoire_id = acteur_territoire() and f.clos_le is null
    group by f.organisation_id
  )
  select ${invitations}, ${finissent},
    (select coalesce(json_agg(d order by d.foyers desc, d.nom), '[]') from (
      select o.nom, coalesce(m.n, 0) as membres, coalesce(f.n, 0) as foyers, coalesce(f.seuls, 0) as sans_suivi
      from participation p join organisation o using (organisation_id)
        left join membres m using (organisation_id) left join foyers f using (organisation_id)
      where p.territoire_id = acteur_territoire() and o.fusionnee_dans is null
        and (p.jusqu_au is null or p.jusqu_au >= current_date)
      order by coalesce(f.n, 0) desc, o.nom limit 30) d) as organisations,
    (select count(*) from exercice_droits where territoire_id = acteur_territoire() and close_le is null)::integer
      as demandes,
    (select count(*) from exercice_droits where territoire_id = acteur_territoire() and close_le is null
      and coalesce(prolongee_le, echeance) < current_date)::integer as en_retard`

export async function lireLePilotage(t: Transaction): Promise<Pilotage> {
  const { rows } = await requeteDuPilote.execute(t)
  return pilotage.parse(rows[0])
}

/** The whole country: territories where somebody works. */
export async function lireLEnsemble(t: Transaction): Promise<Ensemble> {
  const { rows } = await sql`
    with ouvertes as (
      select territoire_id, count(*)::integer as n from participation
      where jusqu_au is null or jusqu_au >= current_date group by territoire_id
    ), membres as (
      select territoire_id, count(distinct compte_id)::integer as n from adhesions_actives() group by territoire_id
    )
    select ${invitations}, ${finissent},
      (select coalesce(json_agg(d order by d.nom), '[]') from (
        select t.nom, t.slug, coalesce(o.n, 0) as organisations, coalesce(m.n, 0) as membres
        from territoire t left join ouvertes o using (territoire_id) left join membres m using (territoire_id)
        where o.n > 0 or m.n > 0 order by t.nom limit 60) d) as territoires`.execute(t)
  return ensemble.parse(rows[0])
}
