import { sql, type Transaction as TransactionKysely } from 'kysely'
import type { Acteur } from './acteur.ts'
import type { Base } from './base.ts'
import type { DB } from './genere/tables.ts'

declare const liee: unique symbol

/** A transaction bound to an actor. Queries ask for this type, so that none can run in nobody's name. */
export type Transaction = TransactionKysely<DB> & { readonly [liee]: true }

/**
 * The one place that opens a transaction. The actor lives as long as it does: row-level security reads it, and the
 * next user of the same connection starts from nothing.
 */
export function transaction<T>(base: Base, acteur: Acteur, travail: (t: Transaction) => Promise<T>): Promise<T> {
  return base.kysely.transaction().execute(async (t) => {
    await lier(t, acteur)
    return travail(t as Transaction)
  })
}

async function lier(t: TransactionKysely<DB>, acteur: Acteur): Promise<void> {
  const { compte, organisation, territoire, motif } = {
    compte: '',
    organisation: '',
    territoire: '',
    motif: '',
    ...acteur,
  }
  await sql`select
    set_config('role', 'juste_droit_application', true),
    set_config('juste_droit.role', ${acteur.role}, true),
    set_config('juste_droit.compte', ${compte}, true),
    set_config('juste_droit.organisation', ${organisation}, true),
    set_config('juste_droit.territoire', ${String(territoire)}, true),
    set_config('juste_droit.motif', ${motif}, true)`.execute(t)
}
