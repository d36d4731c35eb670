import { type Month, monthName, parseMonth, yearOf } from '../../moteur/expression/month.ts'

// Décret n° 2025-185: claims made to a CAF since 1 March 2025 are computed on M-4…M-2 instead of M-3…M-1.
const trimestre_decale_depuis = parseMonth('2025-03') ?? 0

const suite = (premier: Month, dernier: Month): readonly Month[] =>
  Array.from({ length: dernier - premier + 1 }, (_, rang) => premier + rang)

/** The reference quarter of a claim made that month. */
export const trimestreDeReference = (mois: Month): readonly Month[] =>
  mois >= trimestre_decale_depuis ? suite(mois - 4, mois - 2) : suite(mois - 3, mois - 1)

/** The months of which amounts are asked: the quarter, then those that tell whether an income has just ended. */
export const moisComptes = (mois: Month): readonly Month[] => suite(trimestreDeReference(mois)[0] ?? mois, mois)

/** The months for which what does not change is told: the quarter of each month of the quarter, and some margin. */
export const moisAlentour = (mois: Month): readonly Month[] => suite(mois - 11, mois)

/** The calendar years whose investment income counts in the prime d'activité. */
export const anneesDesPlacements = (mois: Month): readonly number[] => [
  ...new Set(trimestreDeReference(mois).map((each) => yearOf(each) - 2)),
]

export const nomsDe = (mois: readonly Month[]): readonly string[] => mois.map(monthName)
