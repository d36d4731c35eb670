import type { RuleStep } from './ingredients.ts'
import type { Step } from './step.ts'

/** For each rule told, the reasons for which it was taken to be nothing; absent when something that was said counts in it. */
export type Untold = ReadonlyMap<Step, readonly string[]>

/**
 * The rules that come to zero for want of any answer: nothing was said of sickness, so daily allowances are zero, and
 * one line with the reason is worth their whole computation.
 */
export function untoldUnder(root: RuleStep): Untold {
  const told = new Map<Step, readonly string[]>()
  const byReading = new Map<string, readonly string[] | undefined>()
  reasonsOf(root, told, byReading)
  told.delete(root)
  return told
}

function reasonsOf(
  step: Step,
  told: Map<Step, readonly string[]>,
  byReading: Map<string, readonly string[] | undefined>,
): readonly string[] | undefined {
  switch (step.kind) {
    case 'constant':
    case 'parameter':
      return []
    case 'input':
      return step.origin.kind === 'default' ? [step.origin.reason] : undefined
    case 'given':
      return undefined
    case 'above':
      return byReading.get(readingOf(step))
    case 'operation': {
      // All are visited: each rule under an operation has its own place in the map.
      const parts = step.parts.map((part) => reasonsOf(part.step, told, byReading))
      return parts.includes(undefined) ? undefined : parts.flatMap((reasons) => reasons ?? [])
    }
    case 'rule': {
      const reasons = reasonsOf(step.formula, told, byReading)
      const distinct = reasons && [...new Set(reasons)]
      byReading.set(readingOf(step), distinct)
      if (distinct && distinct.length > 0 && step.value === 0) told.set(step, distinct)
      return distinct
    }
  }
}

function readingOf({ rule, who, month }: RuleStep): string {
  return `${rule.name} ${month} ${who}`
}
