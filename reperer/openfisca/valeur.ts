import { dayName } from '../../moteur/expression/day.ts'
import type { Variable } from '../../moteur/expression/variable.ts'
import type { Interpreter } from '../../moteur/interpret/interpreter.ts'
import type { Period } from '../../moteur/situation/period.ts'
import { RefusOpenfisca } from './refus.ts'

export type ValeurOpenfisca = number | boolean | string | null

/** A value as OpenFisca writes it in JSON: a number, a boolean, the code of a list, a date. */
export function ecrire(variable: Variable, valeur: number): ValeurOpenfisca {
  switch (variable.unit) {
    case 'condition':
      return valeur === 1
    case 'choix':
      return variable.enumeration?.members[valeur]?.code ?? null
    case 'date':
      return dayName(valeur)
    case 'code':
      return valeur.toString(36).toUpperCase().padStart(5, '0')
    default:
      return Number(valeur.toPrecision(12))
  }
}

/** The value of a variable over a period: that of the month, or the sum of the months of a flow asked for over a year. */
export function valeurSur(
  interpreter: Interpreter,
  variable: Variable,
  periode: Period & { kind: 'span' },
  rang: number,
  chemin: readonly string[],
): ValeurOpenfisca {
  const { unit, entity } = variable
  const node =
    variable.kind === 'rule'
      ? { kind: 'rule' as const, rule: variable, unit, entity }
      : { kind: 'input' as const, input: variable, unit, entity }
  const lire = (mois: number) => interpreter.value(node, mois, rang)
  if (variable.periodicity !== 'month' || periode.length === 1) return ecrireConnue(variable, lire(periode.first))
  if (variable.spread !== 'divide') {
    throw new RefusOpenfisca(
      400,
      chemin,
      `Unable to compute variable '${variable.name}' for a year: it is defined by month.`,
    )
  }
  const mois = Array.from({ length: periode.length }, (_, i) => lire(periode.first + i))
  return ecrireConnue(
    variable,
    mois.reduce<number>((total, valeur) => total + (typeof valeur === 'number' ? valeur : Number.NaN), 0),
  )
}

// What nobody gave has OpenFisca's default here, so nothing is unknown.
function ecrireConnue(variable: Variable, valeur: unknown): ValeurOpenfisca {
  return typeof valeur === 'number' && !Number.isNaN(valeur) ? ecrire(variable, valeur) : null
}
