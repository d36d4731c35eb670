import { sql } from 'kysely'
import type { Transaction } from '../../plateforme/base/transaction.ts'
import { uneLigne } from '../../plateforme/base/une_ligne.ts'

/** `refuse`: the household was no longer in the state that the gesture leaves. */
export type Issue = 'fait' | 'refuse'

const issue = async (ecriture: Parameters<typeof uneLigne>[0]): Promise<Issue> =>
  (await uneLigne(ecriture)) ? 'fait' : 'refuse'

const foyer = (t: Transaction, foyer_id: string) => t.updateTable('foyer').where('foyer_id', '=', foyer_id)

// Each leaves one state only: a second press would move a date that counts in law.

export const clore = (t: Transaction, foyer_id: string, le: string): Promise<Issue> =>
  issue(foyer(t, foyer_id).set({ clos_le: le }).where('clos_le', 'is', null))

export const rouvrir = (t: Transaction, foyer_id: string): Promise<Issue> =>
  issue(foyer(t, foyer_id).set({ clos_le: null }).where('clos_le', 'is not', null))

/** RGPD art. 18. */
export const mettre_en_pause = (t: Transaction, foyer_id: string): Promise<Issue> =>
  issue(foyer(t, foyer_id).set({ limite_le: sql`now()` }).where('limite_le', 'is', null))

export const lever_la_pause = (t: Transaction, foyer_id: string): Promise<Issue> =>
  issue(foyer(t, foyer_id).set({ limite_le: null }).where('limite_le', 'is not', null))
