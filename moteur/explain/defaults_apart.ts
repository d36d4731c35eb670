import type { Month } from '../expression/month.ts'
import type { Input } from '../expression/variable.ts'
import type { Ingredient } from './ingredients.ts'
import type { InputRead } from './input_read.ts'

/** Inputs of one person or group that nobody gave, taken alike, for one reason, over the same months. */
export interface DefaultsTaken {
  readonly reason: string
  readonly value: number
  readonly who: string
  readonly months: readonly Month[]
  readonly inputs: readonly [Input, ...Input[]]
}

/**
 * Sets apart what was taken for want of an answer: a formula reads dozens of rare incomes that nobody mentions,
 * and one by one they would bury the few that count.
 */
export function defaultsApart(ingredients: readonly Ingredient[]): {
  readonly spoken: readonly Ingredient[]
  readonly defaults: readonly DefaultsTaken[]
} {
  const spoken: Ingredient[] = []
  const groups = new Map<string, DefaultsTaken>()
  for (const ingredient of ingredients) {
    if (ingredient.kind === 'input' && ingredient.origin.kind === 'default') add(groups, ingredient)
    else spoken.push(ingredient)
  }
  return { spoken, defaults: [...groups.values()] }
}

function add(groups: Map<string, DefaultsTaken>, read: InputRead): void {
  const { input, who, months } = read
  const reason = read.origin.kind === 'default' ? read.origin.reason : ''
  const value = read.value as number
  const key = JSON.stringify([reason, who, months, value, input.unit, input.entity, input.periodicity])
  const known = groups.get(key)
  const inputs = known ? ([...known.inputs, input] as const) : ([input] as const)
  groups.set(key, { reason, value, who, months, inputs })
}
