import type { Month } from '../expression/month.ts'
import type { Rule } from '../expression/variable.ts'
import type { Value } from '../interpret/unknown.ts'
import { type InputRead, readingKey, withReading } from './input_read.ts'
import type { Operation, Step } from './step.ts'

/** What an explanation starts from: a rule, told, given instead of computed, or told already. */
export type RuleStep = Extract<Step, { kind: 'rule' | 'given' | 'above' }>

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
    case 'input': {
      const key = readingKey(step)
      const told = found.get(key)
      found.set(key, withReading(told?.kind === 'input' ? told : undefined, step))
      return
    }
    case 'parameter':
      found.set(`${step.schedule.name} ${step.dated.since}`, step)
      return
    default: {
      // A rule met twice is told at its first place: the second, « above », would say nothing more.
      const key = JSON.stringify([step.rule.name, step.month, step.who])
      if (!found.has(key)) found.set(key, step)
    }
  }
}
