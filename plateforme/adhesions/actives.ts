import { type Selectable, sql } from 'kysely'
import type { DB } from '../base/genere/tables.ts'

/** Memberships that open something today, as the base defines them, under the name of their table. */
export const adhesions_actives = sql<Selectable<DB['adhesion']>>`adhesions_actives()`.as<'adhesion'>('adhesion')
