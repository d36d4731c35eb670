import { dayName } from '../../moteur/expression/day.ts'
import type { Variable } from '../../moteur/expression/variable.ts'
import { roundTo } from '../../moteur/interpret/round.ts'
import type { Value } from '../../moteur/interpret/unknown.ts'

/** A value as it is written in JSON; `null` when it is not known. */
export type Valeur = number | boolean | string | null

/** The engine's number, back in the form in which such a value is given: euros to the cent, a code, a date, true or false. */
export function valeurDe(value: Value, { unit, enumeration }: Pick<Variable, 'unit' | 'enumeration'>): Valeur {
  if (typeof value !== 'number') return null
  switch (unit) {
    case 'condition':
      return value === 1
    case 'choix':
      return enumeration?.members[value]?.code ?? null
    case 'date':
      return dayName(value)
    case 'code':
      return value.toString(36).toUpperCase().padStart(5, '0')
    case 'euros':
    case 'euros_par_mois':
    case 'euros_par_an':
    case 'euros_par_jour':
    case 'euros_par_heure':
      return roundTo(value, 0.01, 'nearest')
    default:
      // 0.1 + 0.2: twelve digits are all that a rate or a count holds.
      return Number(value.toPrecision(12))
  }
}
