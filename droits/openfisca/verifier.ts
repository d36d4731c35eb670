import { parseDay } from '../../moteur/expression/day.ts'
import { OutsideSchedule } from '../../moteur/expression/schedule.ts'
import type { Input, Variable } from '../../moteur/expression/variable.ts'
import { Interpreter } from '../../moteur/interpret/interpreter.ts'
import type { Value } from '../../moteur/interpret/unknown.ts'
import type { Law } from '../../moteur/law.ts'
import { type Period, parsePeriod } from '../../moteur/situation/period.ts'
import { isRefusal, readSituation } from '../../moteur/situation/read.ts'
import type { Situation } from '../../moteur/situation/situation.ts'
import { type Attente, attentesDe, valeurAttendue } from './attentes.ts'
import { type Cas, objet } from './cas.ts'
import { selonOpenfisca } from './conventions.ts'
import { empruntes } from './emprunts.ts'
import { VariableAbsente } from './entrees_ecartees.ts'
import { prestationHorsDates } from './hors_dates.ts'
import { situationDeCas } from './situation.ts'
import { type Doute, doutes, sousEntendre } from './sous_entendus.ts'

export interface Ecart {
  readonly variable: string
  readonly periode: string
  readonly attendu: number
  readonly obtenu: number | 'inconnu'
}

/**
 * What became of one test: passed, failed with each difference, or skipped with the cause. Of a test that expects many
 * values, those that our law does not hold are named in `non_verifiees`; a test that has no other is skipped.
 */
export type Verdict =
  | { readonly etat: 'passe'; readonly non_verifiees?: readonly string[] }
  | { readonly etat: 'echoue'; readonly ecarts: readonly Ecart[]; readonly non_verifiees?: readonly string[] }
  | { readonly etat: 'saute'; readonly cause: string }

/** Whose silence it is: an OpenFisca test means what OpenFisca takes for granted, one of our cases means the law. */
export type Convention = 'openfisca' | 'loi'

/** Runs one test in OpenFisca's form against the law. What it leaves out has OpenFisca's default, not ours. */
export function verifierCas(loi: Law, cas: Cas, convention: Convention): Verdict {
  const periode = periodeDe(cas)
  if (!periode) return { etat: 'saute', cause: `période illisible : ${cas.periode ?? 'absente'}` }
  try {
    const lues = doutes.map((doute) =>
      readSituation(loi, situationSelon(convention, doute, loi, cas, periode), periode.first),
    )
    const [lue, autre] = lues
    if (!lue || isRefusal(lue)) return { etat: 'saute', cause: lue ? `${lue.chemin} : ${lue.cause}` : '' }
    return conclure(compter(loi, cas, [lue, autre && !isRefusal(autre) ? autre : lue]))
  } catch (erreur) {
    if (erreur instanceof VariableAbsente) return { etat: 'saute', cause: `variable absente : ${erreur.message}` }
    throw erreur
  }
}

type Etendue = Period & { kind: 'span' }

function situationSelon(convention: Convention, doute: Doute, loi: Law, cas: Cas, periode: Etendue): unknown {
  if (convention === 'loi') return situationDeCas(loi, cas, periode)
  return selonOpenfisca(situationDeCas(loi, cas, periode, sousEntendre(loi, cas, doute)))
}

function compter(loi: Law, cas: Cas, lues: readonly Situation[]): Comparaison[] {
  const calculs = lues.map((lue) => new Interpreter(lue, { assume: defautOpenfisca, computed: loi.computed }))
  const recues = empruntes(loi, cas)
  const [premiere] = lues
  if (!premiere) return []
  return attentesDe(loi, cas, premiere).map((attente) =>
    attente.variable && !recues.has(attente.nom)
      ? comparer(loi, cas, calculs, attente, attente.variable)
      : { cause: `variable absente : ${attente.nom}` },
  )
}

const fin_des_temps = parseDay('9999-12-31') ?? Infinity

/** Dates that OpenFisca takes for the end of time when it is not told; the others are for it the first day of 1970. */
const dates_a_jamais = new Set([
  'aah_date_debut_hospitalisation',
  'aah_date_debut_incarceration',
  'aide_logement_date_pret',
  'date_debut_chomage',
])

/** OpenFisca takes zero, false or the first member for what it is not told; « inactif » for the activity. */
export function defautOpenfisca(input: Input): number {
  if (dates_a_jamais.has(input.name)) return fin_des_temps
  if (input.name !== 'activite') return 0
  return input.enumeration?.members.findIndex(({ code }) => code === 'inactif') ?? 0
}

/** A test without a period names one under each value: the first is then its own. */
function periodeDe({ periode, sortie }: Cas): (Period & { kind: 'span' }) | undefined {
  const lue = parsePeriod(periode ?? premierePeriode(sortie) ?? '')
  return lue?.kind === 'span' ? lue : undefined
}

function premierePeriode(contenu: unknown): string | undefined {
  const [premiere] = Object.entries(objet(contenu) ?? {})
  return premiere && (parsePeriod(premiere[0]) ? premiere[0] : premierePeriode(premiere[1]))
}

/** One expected value compared: held, away from it by a difference, or not to be compared, and why. */
type Comparaison = 'tenue' | Ecart | { readonly cause: string }

function comparer(
  loi: Law,
  cas: Cas,
  calculs: readonly Interpreter[],
  attente: Attente,
  variable: Variable,
): Comparaison {
  const { nom, rang, periode, attendu } = attente
  const quand = parsePeriod(periode)
  if (quand?.kind !== 'span' || rang < 0) return { cause: `${nom} : valeur attendue illisible (${periode})` }
  const cible = valeurAttendue(variable, attendu)
  const marge = cas.marge(nom, cible) + 1e-9
  const obtenues = calculs.map((calcul) => valeurDe(loi, calcul, variable, quand.first, rang))
  const refus = obtenues.find((valeur) => typeof valeur === 'object')
  if (refus) return refus
  const [obtenu = 'inconnu', autre = obtenu] = obtenues.filter((valeur) => typeof valeur !== 'object')
  if (obtenu === 'inconnu' || autre === 'inconnu') return { variable: nom, periode, attendu: cible, obtenu: 'inconnu' }
  if (Math.abs(autre - obtenu) > marge)
    return { cause: `${nom} (${periode}) : dépend de ce que le test ne dit pas (revenu net, zone, âge)` }
  return Math.abs(obtenu - cible) <= marge ? 'tenue' : { variable: nom, periode, attendu: cible, obtenu }
}

/** A month that the rules do not reach is a cause, for the variable itself or for a benefit that it counts. */
function valeurDe(
  loi: Law,
  calcul: Interpreter,
  variable: Variable,
  mois: number,
  rang: number,
): number | 'inconnu' | { readonly cause: string } {
  try {
    if (variable.kind === 'input')
      return nombreOuInconnu(
        calcul.value({ kind: 'input', input: variable, unit: variable.unit, entity: variable.entity }, mois, rang),
      )
    const lecture = calcul.reading(variable, mois, rang)
    const cause = prestationHorsDates(loi, calcul, lecture)
    return cause === undefined ? nombreOuInconnu(lecture.value) : { cause }
  } catch (erreur) {
    if (erreur instanceof OutsideSchedule) return { cause: erreur.message }
    throw erreur
  }
}

function nombreOuInconnu(valeur: Value | undefined): number | 'inconnu' {
  return typeof valeur === 'number' ? valeur : 'inconnu'
}

function conclure(comparaisons: readonly Comparaison[]): Verdict {
  const ecarts = comparaisons.filter((comparaison) => comparaison !== 'tenue' && 'obtenu' in comparaison)
  const causes = new Set(comparaisons.flatMap((une) => (une !== 'tenue' && 'cause' in une ? [une.cause] : [])))
  const non_verifiees = causes.size > 0 ? { non_verifiees: [...causes] } : {}
  if (ecarts.length > 0) return { etat: 'echoue', ecarts, ...non_verifiees }
  if (comparaisons.includes('tenue')) return { etat: 'passe', ...non_verifiees }
  return { etat: 'saute', cause: [...causes][0] ?? 'aucune valeur attendue' }
}
