import type { Client } from 'pg'

/** Every column of every row of every table of the base, the queue's too, as text: `table: row`. */
export async function toutLire(client: Client): Promise<readonly string[]> {
  const { rows: tables } = await client.query<{ nom: string }>(
    `select format('%I.%I', n.nspname, c.relname) as nom from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') and c.relkind in ('r', 'p', 'm')`,
  )
  const lignes: string[] = []
  for (const { nom } of tables) {
    const { rows } = await client.query<{ texte: string }>(`select t::text as texte from ${nom} t`)
    lignes.push(...rows.map(({ texte }) => `${nom}: ${texte}`))
  }
  return lignes
}

const nu = (texte: string) => texte.toLowerCase().replaceAll('-', '')

/** Rows where one of these can be read, whatever its case, and identifiers without their dashes. */
export const quiNomment = (lignes: readonly string[], traces: readonly string[]): readonly string[] => {
  const cherchees = traces.map(nu)
  return lignes.filter((ligne) => cherchees.some((trace) => nu(ligne).includes(trace)))
}
