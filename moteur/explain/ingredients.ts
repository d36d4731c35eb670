import { type Month, monthName } from '../expression/month.ts'
import type { Input, Rule } from '../expression/variable.ts'
import type { Value } from '../interpret/unknown.ts'
import type { Operation, Origin, Step } from './step.ts'

/** What an explanation starts from: a rule, told, given instead of computed, or told already. */
export type RuleStep = Extract<Step, { kind: 'rule' | 'given' | 'above' }>

/** One input of one person or group, over the months at which it has the same value for the same reason. */
export interface InputRead {
  readonly kind: 'input'
  readonly input: Input
  readonly who: string
  readonly months: readonly Month[]
  readonly value: Value
  readonly origin: Origin
}

/** A step that has a name: what one reads under a rule once its operations are said in words. */
export type Ingredient = Exclude<Step, Operation | { kind: 'constant' | 'input' }> | InputRead

/** A rule, its value, and the named quantities that its formula took, in order, each once. */
export interface RuleTold {
  readonly rule: Rule
  readonly month: Month
  readonly who: string
  readonly value: Value
  readonly ingredients: readonly Ingredient[]
}

/** Flattens the operations under a rule down to the nearest rules, inputs and parameters; these are not opened. */
export function ingredientsOf(step: Step & { kind: 'rule' }): RuleTold {
  const { rule, month, who, value } = step
  const found = new Map<string, Ingredient>()
  collect(step.formula, found)
  return { rule, month, who, value, ingredients: [...found.values()] }
}

function collect(step: Step, found: Map<string, Ingredient>): void {
  switch (step.kind) {
    case 'constant':
      return
    case 'operation':
      for (const part of step.parts) collect(part.step, found)
      return
    case 'input':
      collectInput(step, found)
      return
    case 'parameter':
      found.set(`${step.schedule.name} ${step.dated.since}`, step)
      return
    default: {
      // A rule met twice is told at its first place: the second, « above », would say nothing more.
      const key = `${step.rule.name} ${step.month} ${step.who}`
      if (!found.has(key)) found.set(key, step)
    }
  }
}

function collectInput(step: Step & { kind: 'input' }, found: Map<string, Ingredient>): void {
  const { input, month, who, value, origin } = step
  const amount = typeof value === 'number' ? value : 'unknown'
  const key = `${input.name} ${who} ${amount} ${reasonOf(origin, month)}`
  const known = found.get(key)
  const months = known?.kind === 'input' ? known.months : []
  if (months.includes(month)) return
  found.set(key, { kind: 'input', input, who, months: [...months, month].toSorted((a, b) => a - b), value, origin })
}

/** What tells two origins apart, once the month itself is left out. */
function reasonOf(origin: Origin, month: Month): string {
  switch (origin.kind) {
    case 'given':
      return origin.period === monthName(month) ? 'given' : `given ${origin.period}`
    case 'share':
      return `share ${origin.period} ${origin.total}`
    default:
      return origin.kind
  }
}
