import { sql } from 'kysely'
import type { Transaction } from '../base/transaction.ts'

export const journaliserExport = (t: Transaction, objet: string, lignes: number, filigrane: string) =>
  sql`select journaliser_export(${objet}, ${lignes}, ${filigrane})`.execute(t)
