import { sql } from 'kysely'
import { z } from 'zod'
import { appeler } from '../base/appeler.ts'
import type { Transaction } from '../base/transaction.ts'

export const journaliserExport = (t: Transaction, objet: string, lignes: number, filigrane: string) =>
  sql`select journaliser_export(${objet}, ${lignes}, ${filigrane})`.execute(t)

export const maintenant = (t: Transaction): Promise<Date> => appeler(t, sql`now()`, z.date())
