import { sql } from 'kysely'
import { z } from 'zod'
import { appeler } from '../base/appeler.ts'
import type { Transaction } from '../base/transaction.ts'

const ligne = z.object({
  courriel: z.string(),
  prenom: z.string(),
  nom: z.string(),
  fictif: z.boolean(),
  roles: z.string(),
  ferme: z.boolean(),
})

/** An account as the command line lists it. */
export type CompteListe = z.infer<typeof ligne>

export async function listerComptes(t: Transaction): Promise<readonly CompteListe[]> {
  const { rows } = await sql`select * from comptes_de_l_instance()`.execute(t)
  return z.array(ligne).parse(rows)
}

/** False: no open account at that address. */
export const fermer_compte = (t: Transaction, courriel: string): Promise<boolean> =>
  appeler(t, sql`fermer_compte(${courriel})`, z.boolean())
