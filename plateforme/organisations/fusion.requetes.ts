import { sql } from 'kysely'
import { z } from 'zod'
import { appeler } from '../base/appeler.ts'
import type { Transaction } from '../base/transaction.ts'

const avoirs = z.object({
  membres: z.coerce.number(),
  foyers: z.coerce.number(),
  territoires: z.coerce.number(),
  invitations: z.coerce.number(),
})

/** What an organisation holds, in numbers: what a merge will move. */
export type Avoirs = z.infer<typeof avoirs>

/** Nothing for who may not merge it. */
export async function compterAvoirs(t: Transaction, organisation: string): Promise<Avoirs | undefined> {
  const { rows } = await sql`
    select a.* from avoirs_de_l_organisation(${organisation}::uuid) a where peut_fusionner(${organisation}::uuid)`.execute(
    t,
  )
  return rows[0] === undefined ? undefined : avoirs.parse(rows[0])
}

/** False: not this actor's to merge, or merged by somebody else meanwhile. */
export const fusionner = (t: Transaction, gardee: string, doublon: string): Promise<boolean> =>
  appeler(t, sql`fusionner_organisations(${gardee}::uuid, ${doublon}::uuid)`, z.boolean())
