import type { Month } from '../expression/month.ts'
import type { Input } from '../expression/variable.ts'
import { Distinct } from './distinct.ts'

/** One fact that nobody gave: which, about whom (rank among the instances of its entity), for which month. */
export interface Missing {
  readonly input: Input
  readonly who: number
  readonly month: Month
}

/** A value that cannot be known yet, and every fact that would have to be known. */
export class Unknown {
  private readonly facts: readonly Missing[]
  private readonly parts: readonly Unknown[]

  constructor(facts: readonly Missing[], parts: readonly Unknown[] = []) {
    this.facts = facts
    this.parts = parts
  }

  // Put together when asked only: thousands of nodes are unknown on the way to one result that is.
  get missing(): readonly Missing[] {
    const facts = new Distinct<Missing>()
    const seen = new Set<Unknown>()
    const pending: Unknown[] = [this]
    for (let unknown = pending.pop(); unknown; unknown = pending.pop()) {
      if (seen.has(unknown)) continue
      seen.add(unknown)
      for (const fact of unknown.facts) facts.add(fact)
      pending.push(...unknown.parts.toReversed())
    }
    return facts.items
  }
}

/** A number, or why there is none. Conditions are 1 or 0. */
export type Value = number | Unknown

/** What is missing in all of these together, each fact once. */
export function missingIn(values: readonly Value[]): Unknown {
  const unknowns = values.filter((value) => typeof value !== 'number')
  const [only, ...others] = unknowns
  return only && others.length === 0 ? only : new Unknown([], unknowns)
}
