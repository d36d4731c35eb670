import { type Month, yearOf } from './month.ts'

/** A day as the number of days since 1 January 1970: dates are numbers everywhere in the engine. */
export type Day = number

const form = /^(\d{4})-(\d{2})-(\d{2})$/
const millisecondsPerDay = 86_400_000

/** Reads `1990-02-28`; `undefined` for anything that is not a day of the calendar (30 February included). */
export function parseDay(text: string): Day | undefined {
  const match = form.exec(text)
  if (!match) return undefined
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const date = new Date(Date.UTC(year, month - 1, day))
  date.setUTCFullYear(year)
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined
  return date.getTime() / millisecondsPerDay
}

/** Writes `1990-02-28`. */
export function dayName(day: Day): string {
  return new Date(day * millisecondsPerDay).toISOString().slice(0, 10)
}

/**
 * Completed months on the first day of `month` since `birth`. Negative before birth.
 * A person born on the 31st completes a month on the first day of the next one, not earlier.
 */
export function completedMonths(birth: Day, month: Month): number {
  return completedMonthsOn(birth, firstDay(month))
}

/** Completed months on a day since another one. Negative before it. */
export function completedMonthsOn(since: Day, day: Day): number {
  return monthOfDay(day) - monthOfDay(since) - (dayOfMonth(day) < dayOfMonth(since) ? 1 : 0)
}

/** The month that holds a day. */
export function monthOfDay(day: Day): Month {
  const date = new Date(day * millisecondsPerDay)
  return date.getUTCFullYear() * 12 + date.getUTCMonth()
}

/** The same day so many months later (earlier when negative), or the last day of a month too short to have it. */
export function monthsLater(day: Day, months: number): Day {
  const month = monthOfDay(day) + months
  return Math.min(firstDay(month) + dayOfMonth(day), firstDay(month + 1)) - 1
}

function dayOfMonth(day: Day): number {
  return new Date(day * millisecondsPerDay).getUTCDate()
}

/** The first day of a month, as a day number. */
export function firstDay(month: Month): Day {
  return Date.UTC(yearOf(month), month % 12, 1) / millisecondsPerDay
}
