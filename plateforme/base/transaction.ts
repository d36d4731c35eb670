import { sql, type Transaction as TransactionKysely } from 'kysely'
import type { Acteur, Automate } from './acteur.ts'
import type { Base } from './base.ts'
import type { DB } from './genere/tables.ts'

declare const liee: unique symbol

/** A transaction bound to an actor. Queries ask for this type, so that none can run in nobody's name. */
export type Transaction = TransactionKysely<DB> & { readonly [liee]: true }

/**
 * The one place that opens a transaction. The base itself looks who holds the session, and for which membership; what
 * it finds lives as long as the transaction, and the next user of the same connection starts from nothing.
 */
export function transaction<T>(base: Base, acteur: Acteur, travail: (t: Transaction) => Promise<T>): Promise<T>
export function transaction<T>(
  base: Base<'taches'>,
  acteur: Automate,
  travail: (t: Transaction) => Promise<T>,
): Promise<T>
export function transaction<T>(
  base: Base | Base<'taches'>,
  acteur: Acteur | Automate,
  travail: (t: Transaction) => Promise<T>,
): Promise<T> {
  return base.kysely.transaction().execute(async (t) => {
    await lier(t, acteur)
    return travail(t as Transaction)
  })
}

async function lier(t: TransactionKysely<DB>, acteur: Acteur | Automate): Promise<void> {
  if ('session' in acteur) await sql`select lier_session(${acteur.session})`.execute(t)
  else if (acteur.role === 'visiteur') await sql`select lier_visiteur()`.execute(t)
  else await sql`select lier_tache(${acteur.role})`.execute(t)
}
