import { sql } from 'kysely'
import type { Transaction } from '../base/transaction.ts'
import type { sortesTextes } from './sortes.textes.ts'

interface Nouvelle {
  readonly sorte: keyof (typeof sortesTextes)['fr']
  /** The page it leads to. */
  readonly lien: string
}

/** Leaves a word for a colleague of the actor's territory; the base drops it for anybody else. */
export const notifier = (t: Transaction, destinataire: string, { sorte, lien }: Nouvelle) =>
  sql`select notifier(${destinataire}::uuid, ${sorte}, ${lien})`.execute(t)
