import { sql } from 'kysely'
import { z } from 'zod'
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

export async function lister_comptes(t: Transaction): Promise<readonly CompteListe[]> {
  const { rows } = await sql`select * from comptes_de_l_instance()`.execute(t)
  return z.array(ligne).parse(rows)
}

/** False: no open account at that address. */
export async function fermer_compte(t: Transaction, courriel: string): Promise<boolean> {
  const { rows } = await sql<{ ferme: boolean }>`select fermer_compte(${courriel}) as ferme`.execute(t)
  return rows[0]?.ferme === true
}
