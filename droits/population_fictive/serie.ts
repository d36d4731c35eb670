import { type Month, monthName, yearOf } from '../../moteur/expression/month.ts'
import { type Parcours, type Phase, phaseAu } from './phase.ts'

/** Values by period, as a file in OpenFisca's form gives them. */
export type Serie<T> = Readonly<Record<string, T>>

/** The law reads tax returns as far as four years back. */
const anneesConnues = 4

export const premierMois = (mois: Month): Month => (yearOf(mois) - anneesConnues) * 12

/** A year at once where its months are alike, else each of them; nothing after the month computed. */
function parPeriode<T>(
  parcours: Parcours,
  mois: Month,
  lire: (phase: Phase) => T,
  deLAnnee: (valeur: T) => T,
): Serie<T> {
  const serie: Record<string, T> = {}
  for (let janvier = premierMois(mois); janvier <= mois; janvier += 12) {
    const dernier = Math.min(janvier + 11, mois)
    const valeur = lire(phaseAu(parcours, janvier))
    const change = parcours.some((phase) => phase.depuis > janvier && phase.depuis <= dernier && lire(phase) !== valeur)
    if (!change) serie[String(yearOf(janvier))] = deLAnnee(valeur)
    else for (let m = janvier; m <= dernier; m++) serie[monthName(m)] = lire(phaseAu(parcours, m))
  }
  return serie
}

/** An amount by month: a year holds twelve of them. */
export const montants = (parcours: Parcours, mois: Month, lire: (phase: Phase) => number): Serie<number> =>
  parPeriode(parcours, mois, lire, (valeur) => valeur * 12)

/** What is so at each month: said once for a year. */
export const etats = <T>(parcours: Parcours, mois: Month, lire: (phase: Phase) => T): Serie<T> =>
  parPeriode(parcours, mois, lire, (valeur) => valeur)

/** The same value for every year, whether it is that of a month or of the year. */
export function constant<T>(mois: Month, valeur: T): Serie<T> {
  const serie: Record<string, T> = {}
  for (let annee = yearOf(mois) - anneesConnues; annee <= yearOf(mois); annee++) serie[String(annee)] = valeur
  return serie
}
