import { sql } from 'kysely'
import { z } from 'zod'
import type { Transaction } from '../base/transaction.ts'
import { enPage, momentDeCle } from '../http/cle_de_page.ts'

const recu = z.object({
  recu_id: z.string(),
  territoire_id: z.number(),
  territoire: z.string().nullable(),
  horloge: z.string(),
  geste: z.enum(['suppression', 'pseudonymisation']),
  nombre: z.number(),
  tables: z.record(z.string(), z.number()),
  le: z.date(),
  /** To the microsecond, as the next page starts after it. */
  rang: z.string(),
})

export type Recu = Readonly<z.infer<typeof recu>>

/** When the last row of a page was written, and which it is. */
export const cleDeRecu = z.tuple([momentDeCle, z.uuid()])

type CleDeRecu = z.infer<typeof cleDeRecu>

const parPage = 50

/** The policy already says whose; said again, it finds its index. */
export const requeteDesRecus = (territoire: number | null, apres: CleDeRecu | undefined) => sql`
  select r.recu_id, r.territoire_id, t.nom as territoire, r.horloge, r.geste, r.nombre, r.tables, r.le,
    to_char(r.le at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as rang
  from recu r left join territoire t using (territoire_id)
  where ${territoire === null ? sql`true` : sql`r.territoire_id = ${territoire}`}
  ${
    apres
      ? sql`and r.le <= ${apres[0]}::timestamptz
          and (r.le < ${apres[0]}::timestamptz or r.recu_id > ${apres[1]}::uuid)`
      : sql``
  }
  order by r.le desc, r.recu_id limit ${parPage + 1}`

/** The latest first, among those the reader may see. */
export async function listerRecus(t: Transaction, territoire: number | null, apres: CleDeRecu | undefined) {
  const { rows } = await requeteDesRecus(territoire, apres).execute(t)
  const recus = rows.map((ligne) => recu.parse(ligne))
  return enPage(recus, parPage, ({ rang, recu_id }) => [rang, recu_id])
}
