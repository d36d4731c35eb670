import { sql } from 'kysely'
import { z } from 'zod'
import type { Base } from '../base/base.ts'

const schema = z.tuple([
  z.object({
    taches_en_attente: z.number(),
    taches_echouees: z.number(),
    lettres_en_attente: z.number(),
    lettres_abandonnees: z.number(),
  }),
])

export type EtatDesTaches = z.infer<typeof schema>[0]

/** How much waits and how much failed: numbers, that anybody may read. */
export async function lireEtatDesTaches(base: Base): Promise<EtatDesTaches> {
  const { rows } = await sql`select * from etat_des_taches()`.execute(base.kysely)
  return schema.parse(rows)[0]
}
