import { januaryOf, type Month, parseMonth, yearOf } from '../../moteur/expression/month.ts'
import { unChoisi } from './choix.ts'
import type { Reponses } from './reponses.ts'

// Décret n° 2025-185: claims made to a CAF since 1 March 2025 are computed on M-4…M-2 instead of M-3…M-1.
const trimestre_decale_depuis = parseMonth('2025-03') ?? 0

const suite = (premier: Month, dernier: Month): readonly Month[] =>
  Array.from({ length: dernier - premier + 1 }, (_, rang) => premier + rang)

/** The reference quarter of a claim made that month. */
export const trimestreDeReference = (mois: Month): readonly Month[] =>
  mois >= trimestre_decale_depuis ? suite(mois - 4, mois - 2) : suite(mois - 3, mois - 1)

/** The quarter, then the months that tell whether an income has just ended. */
export const moisComptes = (mois: Month): readonly Month[] => suite(trimestreDeReference(mois)[0] ?? mois, mois)

/** Housing aid, health cover, the ASS, and the AAH that tops it up look at a whole year: M-13 to M-2, or to M-1. */
const regardeUnAn = (reponses: Reponses) => unChoisi(reponses, 'logement', 'sante', 'chomage', 'handicap')

/** The months of which amounts are asked, for the rights that were chosen. */
export const moisDesRevenus = (reponses: Reponses, mois: Month): readonly Month[] =>
  regardeUnAn(reponses) ? suite(mois - 13, mois) : moisComptes(mois)

/** Maintenance is counted over the calendar year before, for housing aid (CCH, art. R. 822-3). */
export const moisDesPensionsAlimentaires = (reponses: Reponses, mois: Month): readonly Month[] =>
  unChoisi(reponses, 'logement') ? suite(januaryOf(mois) - 12, mois) : moisDesRevenus(reponses, mois)

/** The quarter of the rights that look at gross amounts, and that of the months before, which the AAH looks at. */
export const moisDesMontantsBruts = (mois: Month): readonly Month[] => suite(mois - 6, mois - 1)

/** The months for which what does not change is told: the quarter of each month of the quarter, and some margin. */
export const moisAlentour = (mois: Month): readonly Month[] => suite(mois - 13, mois)

/** The calendar years whose investment income counts in the prime d'activité. */
export const anneesDesPlacements = (mois: Month): readonly number[] => [
  ...new Set(trimestreDeReference(mois).map((each) => yearOf(each) - 2)),
]

/** The year before last, which the last tax notice tells. */
export const avantDerniereAnnee = (mois: Month): number => yearOf(mois) - 2

export const moisDeLAvantDerniereAnnee = (mois: Month): readonly Month[] =>
  suite(januaryOf(mois) - 24, januaryOf(mois) - 13)
