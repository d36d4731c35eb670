import { januaryOf, type Month } from '../expression/month.ts'
import type { Variable } from '../expression/variable.ts'
import { encode } from './encode.ts'
import { type Period, parsePeriod } from './period.ts'
import { RefusedAt } from './refusal.ts'
import { eternity, type Given } from './situation.ts'

interface Entry {
  readonly period: Period
  readonly text: string
  readonly value: number
  readonly path: readonly string[]
}

/**
 * Reads the values given for one variable: an object from period to value, or a bare value, taken for the month computed.
 * A `null` asks for the value and gives none. @throws RefusedAt
 */
export function readValues(variable: Variable, content: unknown, month: Month, path: readonly string[]): Given {
  const entries =
    typeof content === 'object' && content !== null
      ? byPeriod(variable, content, path)
      : bare(variable, content, month, path)
  const byMonth = new Map<Month, number>()
  // Shorter periods first: a year then shares out what its given months leave, as OpenFisca does.
  for (const entry of entries.toSorted((a, b) => lengthOf(a.period) - lengthOf(b.period)))
    spread(variable, entry, byMonth)
  return { byMonth, raw: entries.map(({ text, value }) => [text, value] as const) }
}

function byPeriod(variable: Variable, content: object, path: readonly string[]): Entry[] {
  if (Array.isArray(content)) throw new RefusedAt(path, 'attend un objet de la forme {"2026-04": valeur}')
  return Object.entries(content)
    .filter(([, value]) => value !== null)
    .map(([text, value]) => {
      const period = parsePeriod(text)
      const at = [...path, text]
      if (!period) throw new RefusedAt(at, 'n’est pas une période : écrire 2026-04, 2026 ou ETERNITY')
      return { period, text, value: encode(variable, value, at), path: at }
    })
}

function bare(variable: Variable, content: unknown, month: Month, path: readonly string[]): Entry[] {
  if (content === null) return []
  const first = variable.periodicity === 'year' ? januaryOf(month) : month
  const ofYears = variable.periodicity === 'year'
  const period: Period = { kind: 'span', first, length: ofYears ? 12 : 1, ofYears }
  return [{ period, text: 'mois calculé', value: encode(variable, content, path), path }]
}

function lengthOf(period: Period): number {
  return period.kind === 'eternity' ? Infinity : period.length
}

function spread(variable: Variable, { period, value, path }: Entry, byMonth: Map<Month, number>): void {
  if (variable.periodicity === 'eternity') {
    byMonth.set(eternity, value)
    return
  }
  if (period.kind === 'eternity') {
    throw new RefusedAt(path, `attend ${variable.periodicity === 'year' ? 'une année' : 'un mois ou une année'}`)
  }
  if (variable.periodicity === 'year') spreadYears(period, value, path, byMonth)
  else spreadMonths(variable, period, value, path, byMonth)
}

function spreadYears(
  period: Period & { kind: 'span' },
  value: number,
  path: readonly string[],
  byMonth: Map<Month, number>,
): void {
  if (!period.ofYears || period.first % 12 !== 0) throw new RefusedAt(path, 'attend une année, comme 2025')
  for (let year = 0; year < period.length; year += 12) byMonth.set(period.first + year, value)
}

function spreadMonths(
  variable: Variable,
  period: Period & { kind: 'span' },
  value: number,
  path: readonly string[],
  byMonth: Map<Month, number>,
): void {
  const months = Array.from({ length: period.length }, (_, i) => period.first + i)
  const free = months.filter((each) => !byMonth.has(each))
  if (free.length === 0) return
  const already = months.reduce((total, each) => total + (byMonth.get(each) ?? 0), 0)
  const share = variable.spread === 'divide' ? (value - already) / free.length : value
  if (variable.kind === 'input' && share < variable.minimum) {
    throw new RefusedAt(path, 'est inférieur à la somme de ses mois, donnés par ailleurs')
  }
  for (const each of free) byMonth.set(each, share)
}
