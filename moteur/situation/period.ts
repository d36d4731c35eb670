import { type Month, parseMonth } from '../expression/month.ts'

/** What the key of a value says: for ever, or so many months from a first one. */
export type Period =
  | { readonly kind: 'eternity' }
  | { readonly kind: 'span'; readonly first: Month; readonly length: number; readonly ofYears: boolean }

const form = /^(?:(month|year):)?(\d{4})(?:-(\d{2}))?(?:-\d{2})?(?::(\d{1,3}))?$/

/**
 * Reads a period as OpenFisca writes it: `ETERNITY`, `2026`, `2026-04`, `month:2026-01:3`, `year:2025-07`.
 * `undefined` when it is none of these.
 */
export function parsePeriod(text: string): Period | undefined {
  if (text.toUpperCase() === 'ETERNITY') return { kind: 'eternity' }
  const match = form.exec(text)
  if (!match) return undefined
  const [, unit, year, month, size] = match
  const first = parseMonth(`${year}-${month ?? '01'}`)
  const count = size === undefined ? 1 : Number(size)
  if (first === undefined || count < 1) return undefined
  const ofYears = unit === 'year' || (unit === undefined && month === undefined)
  return { kind: 'span', first, length: ofYears ? 12 * count : count, ofYears }
}
