import { type Month, monthName } from '../expression/month.ts'
import type { Input, Rule } from '../expression/variable.ts'
import { Distinct } from './distinct.ts'
import type { Value } from './unknown.ts'

/** An input nobody gave, for which the value of its declaration was taken. */
export interface DefaultTaken {
  readonly input: Input
  readonly who: number
  readonly month: Month
}

/** One rule computed for one month and one person or group, and what its computing leaned on. */
export interface Reading {
  value: Value | undefined
  readonly rule: Rule
  readonly month: Month
  readonly who: number
  readonly readings: Reading[]
  readonly defaults: DefaultTaken[]
}

/** `rsa (2026-04)`: how a chain of rules names one of them. */
export function readingName({ rule, month }: Reading): string {
  return rule.periodicity === 'eternity' ? rule.name : `${rule.name} (${monthName(month)})`
}

/** Every default that a result leans on, through all the rules below it, each once. */
export function defaultsUnder(root: Reading): readonly DefaultTaken[] {
  const found = new Distinct<DefaultTaken>()
  const seen = new Set<Reading>()
  const pending = [root]
  for (let reading = pending.pop(); reading; reading = pending.pop()) {
    if (seen.has(reading)) continue
    seen.add(reading)
    pending.push(...reading.readings)
    for (const taken of reading.defaults) found.add(taken)
  }
  return found.items
}
