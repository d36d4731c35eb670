import { type Month, monthName, yearOf } from '../expression/month.ts'
import type { Input } from '../expression/variable.ts'
import type { Value } from '../interpret/unknown.ts'
import { parsePeriod } from '../situation/period.ts'
import type { Situation } from '../situation/situation.ts'
import type { Origin } from './step.ts'

/** Where an input's value for a month comes from: given as such, a share of a year's, held unchanged from another month, its declared default, or nowhere. */
export function originOf(situation: Situation, input: Input, month: Month, who: number, value: Value): Origin {
  const given = situation.given.get(input.name)?.[who]
  if (!given?.byMonth.has(month)) {
    if (typeof value === 'number' && given && given.byMonth.size > 0) return { kind: 'carried' }
    if (typeof value === 'number' && input.default) return { kind: 'default', reason: input.default.reason }
    return { kind: 'missing' }
  }
  if (input.periodicity !== 'month') return { kind: 'given', period: given.raw[0]?.[0] ?? '' }
  const exact = given.raw.find(([period]) => period === monthName(month) || period === 'mois calculé')
  if (exact) return { kind: 'given', period: exact[0] }
  const year = given.raw.find(([period]) => covers(period, month))
  if (!year) return { kind: 'given', period: String(yearOf(month)) }
  const [period, total] = year
  return input.spread === 'divide' ? { kind: 'share', period, total } : { kind: 'given', period }
}

function covers(text: string, month: Month): boolean {
  const period = parsePeriod(text)
  return period?.kind === 'span' && period.first <= month && month < period.first + period.length
}
