import type { Month } from '../expression/month.ts'
import type { Input } from '../expression/variable.ts'

/** One fact that nobody gave: which, about whom (rank among the instances of its entity), for which month. */
export interface Missing {
  readonly input: Input
  readonly who: number
  readonly month: Month
}

/** A value that cannot be known yet, and every fact that would have to be known. */
export class Unknown {
  readonly missing: readonly Missing[]

  constructor(missing: readonly Missing[]) {
    this.missing = missing
  }
}

/** A number, or why there is none. Conditions are 1 or 0. */
export type Value = number | Unknown

/** What is missing in all of these together, each fact once. */
export function missingIn(values: readonly Value[]): Unknown {
  const seen = new Map<string, Missing>()
  for (const value of values) {
    if (typeof value === 'number') continue
    for (const fact of value.missing) seen.set(`${fact.input.name} ${fact.who} ${fact.month}`, fact)
  }
  return new Unknown([...seen.values()])
}
