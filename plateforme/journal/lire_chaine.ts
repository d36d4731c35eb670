import { sql } from 'kysely'
import { z } from 'zod'
import type { Transaction } from '../base/transaction.ts'
import { type Ligne, ligne, type Tete } from './ligne.ts'

const parPage = 1000

/** Every territory that has lines or a head: neither is believed to have the other. */
export async function territoiresDuJournal(t: Transaction): Promise<readonly number[]> {
  const { rows } = await sql<{ territoire: number }>`
    with recursive suivante as (
      select (select min(territoire_id) from journal) as territoire
      union all
      select (select min(territoire_id) from journal where territoire_id > territoire) from suivante
      where territoire is not null
    )
    select territoire from suivante where territoire is not null
    union select territoire_id from journal_chaine order by territoire`.execute(t)
  return rows.map(({ territoire }) => territoire)
}

const tete = z.object({
  premier: z.coerce.number().nullable(),
  depart: z.string().nullable(),
  dernier: z.coerce.number().nullable(),
  tete: z.string().nullable(),
})

export type Morceau = { readonly tete: Tete | undefined } | { readonly lignes: readonly Ligne[] }

/** A chain, its head first. One query gives both: lines written meanwhile are in neither. */
export async function* lireChaine(t: Transaction, territoire: number): AsyncGenerator<Morceau> {
  await sql`declare chaine no scroll cursor for
    select c.premier, c.depart, c.dernier, c.empreinte as tete, j.numero, extract(epoch from j.le)::text as le, j.role,
      j.compte_id, j.organisation_id, j.geste, j.objet, j.reference, j.motif, j.details::text as details, j.precedente,
      j.empreinte
    from (values (${sql.lit(territoire)})) v (territoire_id)
      left join journal_chaine c using (territoire_id) left join journal j using (territoire_id)
    order by j.numero`.execute(t)
  try {
    for (let premiere = true; ; premiere = false) {
      const { rows } = await sql<{ numero: unknown }>`fetch ${sql.lit(parPage)} from chaine`.execute(t)
      if (premiere) yield { tete: teteDe(rows[0]) }
      const lignes = rows.filter(({ numero }) => numero !== null).map((lue) => ligne.parse(lue))
      if (lignes.length > 0) yield { lignes }
      if (rows.length < parPage) return
    }
  } finally {
    await sql`close chaine`.execute(t)
  }
}

function teteDe(lue: unknown): Tete | undefined {
  const { premier, depart, dernier, tete: empreinte } = tete.parse(lue)
  if (premier === null || depart === null || dernier === null || empreinte === null) return undefined
  return { premier, depart, dernier, empreinte }
}
