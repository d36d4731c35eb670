import { sql } from 'kysely'
import type { Base } from './base.ts'
import { migrationsConnues } from './migrations.ts'

export type EtatBase =
  | { readonly sorte: 'joignable'; readonly ms: number; readonly appliquees: number; readonly attendues: number }
  | { readonly sorte: 'injoignable' }

const patience = 2000

/** Whether the base answers, and whether its tables are those this program knows. */
export async function sonderBase(base: Base): Promise<EtatBase> {
  const depart = performance.now()
  const lire = sql<{ n: number }>`select coalesce(max(numero), 0) as n from migration`.execute(base.kysely)
  const abandon = new Promise<never>((_, reject) => AbortSignal.timeout(patience).addEventListener('abort', reject))
  try {
    const { rows } = await Promise.race([lire, abandon])
    const ms = Math.round(performance.now() - depart)
    return { sorte: 'joignable', ms, appliquees: rows[0]?.n ?? 0, attendues: migrationsConnues().length }
  } catch {
    return { sorte: 'injoignable' }
  }
}
