import { sql } from 'kysely'
import { z } from 'zod'
import type { Transaction } from '../base/transaction.ts'

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

/** The last row of a page. */
export type CleDeRecu = Pick<Recu, 'rang' | 'recu_id'>

const parPage = 50

/** The policy already says whose; said again, it finds its index. */
export const requeteDesRecus = (territoire: number | null, apres: CleDeRecu | undefined) => sql`
  select r.recu_id, r.territoire_id, t.nom as territoire, r.horloge, r.geste, r.nombre, r.tables, r.le,
    to_char(r.le at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as rang
  from recu r left join territoire t using (territoire_id)
  where ${territoire === null ? sql`true` : sql`r.territoire_id = ${territoire}`}
  ${
    apres
      ? sql`and r.le <= ${apres.rang}::timestamptz
          and (r.le < ${apres.rang}::timestamptz or r.recu_id > ${apres.recu_id}::uuid)`
      : sql``
  }
  order by r.le desc, r.recu_id limit ${parPage + 1}`

/** The latest first, among those the reader may see. */
export async function listerRecus(t: Transaction, territoire: number | null, apres: CleDeRecu | undefined) {
  const { rows } = await requeteDesRecus(territoire, apres).execute(t)
  const lus = rows.map((ligne) => recu.parse(ligne))
  return { recus: lus.slice(0, parPage), suivant: lus.length > parPage ? lus[parPage - 1] : undefined }
}

const cle = z
  .string()
  .transform((mots) => mots.split('~'))
  .pipe(z.tuple([z.iso.datetime(), z.uuid()]))

export const ecrireCle = ({ rang, recu_id }: CleDeRecu): string => `${rang}~${recu_id}`

/** As it stands in an address; one that nobody wrote is the beginning of the list. */
export function lireCle(mots: string | undefined): CleDeRecu | undefined {
  const lue = cle.safeParse(mots)
  return lue.success ? { rang: lue.data[0], recu_id: lue.data[1] } : undefined
}
