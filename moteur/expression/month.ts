/** A calendar month as a single integer: year × 12 + (month − 1). Arithmetic on months is arithmetic on integers. */
export type Month = number

const form = /^(\d{4})-(0[1-9]|1[0-2])$/

/** Reads `2026-04`; `undefined` when it is not a month. */
export function parseMonth(text: string): Month | undefined {
  const match = form.exec(text)
  return match ? Number(match[1]) * 12 + Number(match[2]) - 1 : undefined
}

/** Writes `2026-04`. */
export function monthName(month: Month): string {
  return `${String(yearOf(month)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`
}

export function yearOf(month: Month): number {
  return Math.floor(month / 12)
}

export function januaryOf(month: Month): Month {
  return yearOf(month) * 12
}

/** The month that holds a day written `2026-04-01`. Throws on a text that is not a date: dates of law are written by us. */
export function monthOfDate(date: string): Month {
  const month = parseMonth(date.slice(0, 7))
  if (month === undefined) throw new Error(`« ${date} » n’est pas une date`)
  return month
}
