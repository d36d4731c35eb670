import { type Month, monthName } from '../expression/month.ts'
import type { Input } from '../expression/variable.ts'
import type { Value } from '../interpret/unknown.ts'
import type { Origin, Step } from './step.ts'

/** One input of one person or group, over the months at which it has the same value for the same reason. */
export interface InputRead {
  readonly kind: 'input'
  readonly input: Input
  readonly who: string
  readonly months: readonly Month[]
  readonly value: Value
  readonly origin: Origin
}

/** What two readings have in common when one line tells both: all but the month. */
export function readingKey({ input, who, value, origin, month }: Step & { kind: 'input' }): string {
  return JSON.stringify([input.name, who, typeof value === 'number' ? value : null, reasonOf(origin, month)])
}

/** A reading, added to those told with it so far. */
export function withReading(told: InputRead | undefined, step: Step & { kind: 'input' }): InputRead {
  const { input, month, who, value, origin } = step
  const months = [...new Set([...(told?.months ?? []), month])].toSorted((a, b) => a - b)
  return { kind: 'input', input, who, months, value, origin }
}

/** Whether two readings have their values from the same place: each given for its own month counts as the same. */
export function sameReason(first: InputRead, second: InputRead): boolean {
  return reasonOfRead(first) === reasonOfRead(second)
}

function reasonOfRead({ origin, months }: InputRead): string {
  const [month] = months
  return JSON.stringify(month === undefined ? origin : reasonOf(origin, month))
}

function reasonOf(origin: Origin, month: Month): unknown {
  return origin.kind === 'given' && origin.period === monthName(month) ? 'given for its month' : origin
}
