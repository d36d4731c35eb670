import { sql } from 'kysely'
import { z } from 'zod'
import type { Transaction } from '../base/transaction.ts'
import { estHorloge, type NomDHorloge } from './horloges.ts'

const lot = z.object({
  territoire_id: z.number(),
  nombre: z.number(),
  tables: z.record(z.string(), z.number()),
})

export type Lot = Readonly<z.infer<typeof lot>>

/** Takes away, or makes nobody's, some rows of one territory whose time has come; nothing when none is left. */
export async function effacerLot(
  t: Transaction,
  horloge: NomDHorloge,
  jour: string,
  combien: number,
): Promise<Lot | undefined> {
  const { rows } = await sql`select * from effacer_lot(${horloge}, ${jour}::date, ${combien})`.execute(t)
  return rows.length === 0 ? undefined : lot.parse(rows[0])
}

export interface Prevu {
  readonly horloge: NomDHorloge
  readonly territoire_id: number
  readonly nombre: number
}

const prevu = z.object({
  horloge: z.string().refine(estHorloge),
  territoire_id: z.number(),
  nombre: z.coerce.number(),
})

/** What will have to go by that day, among what the actor may count. */
export async function compterAEffacer(t: Transaction, jour: string): Promise<readonly Prevu[]> {
  const { rows } = await sql`select * from a_effacer(${jour}::date)`.execute(t)
  return rows.map((ligne) => prevu.parse(ligne))
}
