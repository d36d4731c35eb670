import { sql } from 'kysely'
import type { Transaction } from '../base/transaction.ts'

export const journaliserExport = (t: Transaction, objet: string, lignes: number, filigrane: string) =>
  sql`select journaliser_export(${objet}, ${lignes}, ${filigrane})`.execute(t)

export async function maintenant(t: Transaction): Promise<Date> {
  const { rows } = await sql<{ le: Date }>`select now() as le`.execute(t)
  return rows[0]?.le ?? new Date()
}
