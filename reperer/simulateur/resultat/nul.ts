import { type Ingredient, ingredientsOf } from '../../../moteur/explain/ingredients.ts'
import type { Step } from '../../../moteur/explain/step.ts'
import { stepsUnder } from '../../../moteur/explain/steps_under.ts'

export type Entree = Ingredient & { readonly kind: 'input' }

/** An amount that is zero, as the person answered. */
export const estNulle = (ingredient: Ingredient): ingredient is Entree =>
  ingredient.kind === 'input' && ingredient.value === 0 && ingredient.input.unit.startsWith('euros')

/** A sum of amounts none of which is received: what is under it has nothing to tell. */
export function neCompteRien(etape: Step & { readonly kind: 'rule' }): boolean {
  if (etape.value !== 0 || !etape.rule.unit.startsWith('euros')) return false
  const estCondition = (ingredient: Ingredient) => ingredient.kind === 'rule' && ingredient.rule.unit === 'condition'
  if (ingredientsOf(etape).ingredients.some(estCondition)) return false
  const montants = [...stepsUnder(etape)].filter((step) => step.kind === 'input' && step.input.unit.startsWith('euros'))
  return montants.length > 0 && montants.every(({ value }) => value === 0)
}
