import { firstDay, parseDay } from '../expression/day.ts'
import { type Month, yearOf } from '../expression/month.ts'
import type { Periodicity } from '../expression/variable.ts'

const written = new Intl.DateTimeFormat('fr-FR', { month: 'long', year: 'numeric', timeZone: 'UTC' })

const writtenDay = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' })

/** A day of the law, `2026-04-01`, as one writes it: « le 1er avril 2026 ». */
export function dayInWords(date: string): string {
  const day = parseDay(date)
  if (day === undefined) throw new Error(`« ${date} » n’est pas une date`)
  return `le ${writtenDay.format(day * 86_400_000).replace(/^1 /, '1er ')}`
}

/** A month as one writes it: « avril 2026 ». */
export function monthInWords(month: Month): string {
  return written.format(firstDay(month) * 86_400_000)
}

/** When a quantity was read, in words: « en avril 2026 », « de janvier 2026 à mars 2026 », « en 2025 »; nothing if it never changes. */
export function whenInWords(months: readonly Month[], periodicity: Periodicity): string {
  if (periodicity === 'eternity' || months.length === 0) return ''
  const step = periodicity === 'year' ? 12 : 1
  const name = periodicity === 'year' ? (month: Month) => String(yearOf(month)) : monthInWords
  const runs = runsOf(months, step).map(([first, last]) => {
    if (first === last) return `en ${name(first)}`
    return `de ${name(first)} à ${name(last)}`
  })
  return runs.join(', ')
}

/** The unbroken runs of a growing list of months. */
function runsOf(months: readonly Month[], step: number): [first: Month, last: Month][] {
  const runs: [Month, Month][] = []
  for (const month of months) {
    const run = runs.at(-1)
    if (run && month === run[1] + step) run[1] = month
    else runs.push([month, month])
  }
  return runs
}
