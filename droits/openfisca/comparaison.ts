import { OutsideSchedule } from '../../moteur/expression/schedule.ts'
import type { Variable } from '../../moteur/expression/variable.ts'
import type { Interpreter } from '../../moteur/interpret/interpreter.ts'
import type { Law } from '../../moteur/law.ts'
import { parsePeriod } from '../../moteur/situation/period.ts'
import { RefusedAt } from '../../moteur/situation/refusal.ts'
import { type Attente, valeurAttendue } from './attentes.ts'
import { prestationHorsDates } from './hors_dates.ts'
import type { Marge } from './marge.ts'

export interface Ecart {
  readonly variable: string
  readonly periode: string
  readonly attendu: number
  readonly obtenu: number | 'inconnu'
}

interface SansComparaison {
  readonly cause: string
}

/** One expected value compared: held, away from it by a difference, or not to be compared, and why. */
export type Comparaison = 'tenue' | Ecart | SansComparaison

/** Compares one expected value with what the law computes under each reading of the test. */
export function comparer(
  loi: Law,
  calculs: readonly Interpreter[],
  marge: Marge,
  { nom, rang, periode, attendu }: Attente,
  variable: Variable,
): Comparaison {
  const quand = parsePeriod(periode)
  const cible = valeurLisible(variable, attendu)
  if (quand?.kind !== 'span' || rang < 0 || cible === undefined) return { cause: `valeur attendue illisible : ${nom}` }
  const permise = marge(nom, cible) + 1e-9
  const valeurs: (number | 'inconnu')[] = []
  for (const calcul of calculs) {
    const valeur = valeurDe(loi, calcul, variable, quand.first, rang)
    if (typeof valeur === 'object') return valeur
    valeurs.push(valeur)
  }
  const [obtenu = 'inconnu', autre = obtenu] = valeurs
  const ecart = { variable: nom, periode, attendu: cible, obtenu }
  if (obtenu === 'inconnu' || autre === 'inconnu') return { ...ecart, obtenu: 'inconnu' }
  if (Math.abs(autre - obtenu) > permise) {
    return { cause: `${nom} (${periode}) dépend de ce que le test ne dit pas : revenu net, zone ou âge` }
  }
  return Math.abs(obtenu - cible) <= permise ? 'tenue' : ecart
}

function valeurLisible(variable: Variable, attendu: unknown): number | undefined {
  try {
    return valeurAttendue(variable, attendu)
  } catch (erreur) {
    if (erreur instanceof RefusedAt) return undefined
    throw erreur
  }
}

/** A month that the rules do not reach is a cause, for the variable itself or for a benefit that it counts. */
function valeurDe(
  loi: Law,
  calcul: Interpreter,
  variable: Variable,
  mois: number,
  rang: number,
): number | 'inconnu' | SansComparaison {
  try {
    if (variable.kind === 'input') {
      const { unit, entity } = variable
      const donnee = calcul.value({ kind: 'input', input: variable, unit, entity }, mois, rang)
      return typeof donnee === 'number' ? donnee : 'inconnu'
    }
    const lecture = calcul.reading(variable, mois, rang)
    const cause = prestationHorsDates(loi, calcul, lecture)
    if (cause !== undefined) return { cause }
    return typeof lecture.value === 'number' ? lecture.value : 'inconnu'
  } catch (erreur) {
    if (erreur instanceof OutsideSchedule) return { cause: erreur.message }
    throw erreur
  }
}
