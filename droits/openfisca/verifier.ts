import { Interpreter } from '../../moteur/interpret/interpreter.ts'
import type { Law } from '../../moteur/law.ts'
import { type Period, parsePeriod } from '../../moteur/situation/period.ts'
import { isRefusal, readSituation } from '../../moteur/situation/read.ts'
import type { Refusal } from '../../moteur/situation/refusal.ts'
import type { Situation } from '../../moteur/situation/situation.ts'
import { attentesDe } from './attentes.ts'
import { type Cas, objet } from './cas.ts'
import { type Comparaison, comparer, type Ecart } from './comparaison.ts'
import { selonOpenfisca } from './conventions.ts'
import { defautOpenfisca } from './defauts.ts'
import { empruntes } from './emprunts.ts'
import { VariableAbsente } from './entrees_ecartees.ts'
import { situationDeCas } from './situation.ts'
import { doutes, sousEntendre } from './sous_entendus.ts'

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

type Etendue = Period & { kind: 'span' }

/** Runs one test in OpenFisca's form against the law. What it leaves out has OpenFisca's default, not ours. */
export function verifierCas(loi: Law, cas: Cas, convention: Convention): Verdict {
  const periode = periodeDe(cas)
  if (!periode) return { etat: 'saute', cause: `période illisible : ${cas.periode ?? 'absente'}` }
  try {
    const lues: Situation[] = []
    for (const lue of lectures(loi, cas, convention, periode)) {
      if (isRefusal(lue)) return { etat: 'saute', cause: `${lue.chemin} : ${lue.cause}` }
      lues.push(lue)
    }
    return conclure(comparerTout(loi, cas, lues))
  } catch (erreur) {
    if (erreur instanceof VariableAbsente) return { etat: 'saute', cause: `variable absente : ${erreur.message}` }
    throw erreur
  }
}

/** A test without a period names one under each value: the first is then its own. */
function periodeDe({ periode, sortie }: Cas): Etendue | undefined {
  const lue = parsePeriod(periode ?? premierePeriode(sortie) ?? '')
  return lue?.kind === 'span' ? lue : undefined
}

function premierePeriode(contenu: unknown): string | undefined {
  const [premiere] = Object.entries(objet(contenu) ?? {})
  return premiere && (parsePeriod(premiere[0]) ? premiere[0] : premierePeriode(premiere[1]))
}

/** One of our cases is read as it is; a test of OpenFisca, once for each supposition about what it leaves unsaid. */
function lectures(loi: Law, cas: Cas, convention: Convention, periode: Etendue): (Situation | Refusal)[] {
  if (convention === 'loi') return [readSituation(loi, situationDeCas(loi, cas, periode), periode.first)]
  return doutes.map((doute) => {
    const dite = situationDeCas(loi, cas, periode, sousEntendre(loi, cas, doute))
    return readSituation(loi, selonOpenfisca(dite), periode.first)
  })
}

function comparerTout(loi: Law, cas: Cas, lues: readonly Situation[]): Comparaison[] {
  const calculs = lues.map((lue) => new Interpreter(lue, { assume: defautOpenfisca, computed: loi.computed }))
  const recues = empruntes(loi, cas)
  const attentes = lues[0] ? attentesDe(loi, cas, lues[0]) : []
  return attentes.map((attente) =>
    attente.variable && !recues.has(attente.nom)
      ? comparer(loi, calculs, cas.marge, attente, attente.variable)
      : { cause: `variable absente : ${attente.nom}` },
  )
}

function conclure(comparaisons: readonly Comparaison[]): Verdict {
  const ecarts = comparaisons.filter((comparaison) => comparaison !== 'tenue' && 'obtenu' in comparaison)
  const causes = new Set(comparaisons.flatMap((une) => (une !== 'tenue' && 'cause' in une ? [une.cause] : [])))
  const non_verifiees = causes.size > 0 ? { non_verifiees: [...causes] } : {}
  if (ecarts.length > 0) return { etat: 'echoue', ecarts, ...non_verifiees }
  if (comparaisons.includes('tenue')) return { etat: 'passe', ...non_verifiees }
  return { etat: 'saute', cause: [...causes][0] ?? 'aucune valeur attendue' }
}
