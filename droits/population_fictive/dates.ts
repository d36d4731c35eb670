import { dayName, firstDay } from '../../moteur/expression/day.ts'
import { type Month, monthName } from '../../moteur/expression/month.ts'
import type { Tirage } from './tirage.ts'

export const premierJour = (mois: Month): string => `${monthName(mois)}-01`

export const dernierJourAvant = (mois: Month): string => dayName(firstDay(mois) - 1)

/** A birth that makes someone of this age, in completed months, on the first day of the month. */
export function dateDeNaissance(tirage: Tirage, ageEnMois: number, mois: Month): string {
  // Never on the 1st, which would already make one more month, nor on a day that a month lacks.
  return `${monthName(mois - ageEnMois - 1)}-${String(tirage.entier(2, 28)).padStart(2, '0')}`
}
