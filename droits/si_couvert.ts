import { OutsideSchedule } from '../moteur/expression/schedule.ts'

/** Why the law held here says nothing: it has no value, or no wording, for a month that a right reads. */
export interface HorsPeriode {
  readonly hors_periode: string
}

/** Reads the law; where it holds nothing for the month, says so instead of failing. */
export function siCouvert<T>(lire: () => T): T | HorsPeriode {
  try {
    return lire()
  } catch (erreur) {
    if (erreur instanceof OutsideSchedule) return { hors_periode: erreur.message }
    throw erreur
  }
}
