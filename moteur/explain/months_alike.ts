import { wordingInForce } from '../expression/in_force.ts'
import type { Month } from '../expression/month.ts'
import type { Variable } from '../expression/variable.ts'
import type { Value } from '../interpret/unknown.ts'
import { type Ingredient, ingredientsOf, type RuleStep } from './ingredients.ts'
import { type InputRead, sameReason } from './input_read.ts'

/** A rule told for its first month, and so many months later with the same steps and the same values. */
export interface MonthsAlike {
  readonly kind: 'months'
  readonly first: RuleStep
  readonly shifts: readonly number[]
}

/**
 * Brings together the months of one rule that say the same: the three months of a quarter, the twelve of a year, would
 * else be told one by one, each with all that is under it.
 */
export function monthsAlike(ingredients: readonly Ingredient[]): readonly (Ingredient | MonthsAlike)[] {
  const told: (Ingredient | MonthsAlike)[] = []
  for (const ingredient of ingredients) {
    const rank = isMonthly(ingredient) ? told.findIndex((each) => continues(each, ingredient)) : -1
    const before = told[rank]
    if (before && isMonthly(ingredient)) told[rank] = withMonth(before, ingredient)
    else told.push(ingredient)
  }
  return told
}

const isMonthly = (ingredient: Ingredient): ingredient is RuleStep =>
  'rule' in ingredient && ingredient.rule.periodicity === 'month'

function continues(told: Ingredient | MonthsAlike, ingredient: RuleStep): boolean {
  const first = told.kind === 'months' ? told.first : told
  return 'rule' in first && alike(first, ingredient, ingredient.month - first.month)
}

function withMonth(told: Ingredient | MonthsAlike, { month }: RuleStep): Ingredient | MonthsAlike {
  if (told.kind === 'months') return { ...told, shifts: [...told.shifts, month - told.first.month] }
  return 'rule' in told ? { kind: 'months', first: told, shifts: [0, month - told.month] } : told
}

/** Whether the second says what the first says, so many months later. What it has told already counts as said alike. */
function alike(first: Ingredient, second: Ingredient, shift: number): boolean {
  if ('rule' in first && 'rule' in second) return rulesAlike(first, second, shift)
  if (first.kind === 'input' && second.kind === 'input') return inputsAlike(first, second, shift)
  if (first.kind !== 'parameter' || second.kind !== 'parameter') return false
  return first.schedule === second.schedule && first.dated === second.dated
}

function rulesAlike(first: RuleStep, second: RuleStep, shift: number): boolean {
  if (first.rule !== second.rule || first.who !== second.who || !sameValue(first.value, second.value)) return false
  if (second.month !== moved(first.rule, first.month, shift)) return false
  if (first.kind !== 'rule' || second.kind !== 'rule') return second.kind === first.kind || second.kind === 'above'
  if (wordingInForce(first.rule, first.month) !== wordingInForce(second.rule, second.month)) return false
  const [parts, others] = [ingredientsOf(first).ingredients, ingredientsOf(second).ingredients]
  return parts.length === others.length && parts.every((part, i) => alike(part, others[i] as Ingredient, shift))
}

function inputsAlike(first: InputRead, second: InputRead, shift: number): boolean {
  return (
    first.input === second.input &&
    first.who === second.who &&
    sameValue(first.value, second.value) &&
    sameReason(first, second) &&
    first.months.length === second.months.length &&
    first.months.every((month, i) => moved(first.input, month, shift) === second.months[i])
  )
}

function sameValue(first: Value, second: Value): boolean {
  return first === second || (typeof first !== 'number' && typeof second !== 'number')
}

/** A yearly quantity, or one that never changes, is the same seen from another month. */
function moved({ periodicity }: Variable, month: Month, shift: number): Month {
  return periodicity === 'month' ? month + shift : month
}
