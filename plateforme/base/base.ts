import { Kysely, PostgresDialect } from 'kysely'
import { Pool, types } from 'pg'
import type { Connexion } from './connexion.ts'
import type { DB } from './genere/tables.ts'
import { avecRequetesGardees } from './requetes_gardees.ts'

/** The doors to the base, each a role of PostgreSQL: pages, sign-in, the program's own work. */
export type Porte = 'application' | 'connexion' | 'taches'

/** What screens are given. It can only be used through `transaction`. */
export interface Base<P extends Porte = 'application'> {
  readonly porte: P
  readonly kysely: Kysely<DB>
  readonly fermer: () => Promise<void>
}

/** Every connection is its door's role from its first word. */
export function ouvrirPool(porte: Porte, connexion: Connexion, max: number): Pool {
  const pool = new Pool({
    ...connexion,
    max,
    options: `-c role=juste_droit_${porte} -c statement_timeout=30s`,
    application_name: `juste-droit ${porte}`,
    connectionTimeoutMillis: 10_000,
    types: {
      // The driver would make of a day a midnight somewhere: `2024-01-01` becomes the 31st west of Paris.
      getTypeParser: (oid, format) => (oid === types.builtins.DATE ? String : types.getTypeParser(oid, format)),
    },
  })
  // A connection that the server closes is an event, not a reason to die: the next request opens another.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}

/** A query that escaped `transaction` would find no actor, and nothing open to it. */
export function brancher<P extends Porte>(porte: P, connexion: Connexion, max: number): Base<P> {
  const pool = ouvrirPool(porte, connexion, max)
  const kysely = new Kysely<DB>({ dialect: new PostgresDialect({ pool: avecRequetesGardees(pool) }) })
  return { porte, kysely, fermer: () => kysely.destroy() }
}
