import { OutsideSchedule } from '../../moteur/expression/schedule.ts'
import type { Input, Variable } from '../../moteur/expression/variable.ts'
import { Interpreter } from '../../moteur/interpret/interpreter.ts'
import type { Law } from '../../moteur/law.ts'
import { encode } from '../../moteur/situation/encode.ts'
import { parsePeriod } from '../../moteur/situation/period.ts'
import { isRefusal, readSituation } from '../../moteur/situation/read.ts'
import { instancesOf, type Situation as Lue } from '../../moteur/situation/situation.ts'
import { arithmetique } from './arithmetique.ts'
import { type Cas, type Json, objet } from './cas.ts'
import { selonOpenfisca } from './conventions.ts'
import { situationDeCas, VariableAbsente } from './situation.ts'

export interface Ecart {
  readonly variable: string
  readonly periode: string
  readonly attendu: number
  readonly obtenu: number | 'inconnu'
}

/** What became of one test: passed, failed with each difference, or skipped with the cause. */
export type Verdict =
  | { readonly etat: 'passe' }
  | { readonly etat: 'echoue'; readonly ecarts: readonly Ecart[] }
  | { readonly etat: 'saute'; readonly cause: string }

/** Whose silence it is: an OpenFisca test means what OpenFisca takes for granted, one of our cases means the law. */
export type Convention = 'openfisca' | 'loi'

/** Runs one test in OpenFisca's form against the law. What it leaves out has OpenFisca's default, not ours. */
export function verifierCas(loi: Law, cas: Cas, convention: Convention): Verdict {
  const periode = parsePeriod(cas.periode)
  if (periode?.kind !== 'span') return { etat: 'saute', cause: `période illisible : ${cas.periode}` }
  try {
    const dite = situationDeCas(loi, cas.entree, periode.first)
    const lue = readSituation(loi, convention === 'openfisca' ? selonOpenfisca(dite) : dite, periode.first)
    if (isRefusal(lue)) return { etat: 'saute', cause: `${lue.chemin} : ${lue.cause}` }
    const interpreter = new Interpreter(lue, { assume: defautOpenfisca, computed: loi.computed })
    const ecarts = attentes(loi, cas, lue).flatMap((attente) => comparer(cas, interpreter, attente))
    return ecarts.length === 0 ? { etat: 'passe' } : { etat: 'echoue', ecarts }
  } catch (erreur) {
    if (erreur instanceof VariableAbsente) return { etat: 'saute', cause: `variable absente : ${erreur.message}` }
    if (erreur instanceof OutsideSchedule) return { etat: 'saute', cause: erreur.message }
    throw erreur
  }
}

/** OpenFisca takes zero, false or the first member for what it is not told; « inactif » for the activity. */
export function defautOpenfisca(input: Input): number {
  if (input.name !== 'activite') return 0
  return input.enumeration?.members.findIndex(({ code }) => code === 'inactif') ?? 0
}

interface Attente {
  readonly variable: Variable
  readonly rang: number
  readonly periode: string
  readonly attendu: unknown
}

function attentes(loi: Law, cas: Cas, lue: Lue): Attente[] {
  return Object.entries(cas.sortie).flatMap(([cle, contenu]) => {
    const forme = loi.forms.find(({ name, plural }) => cle === name || cle === plural)
    if (!forme && cle !== 'individus') return parInstance(variableDe(loi, cle), contenu, cas.periode)
    const instances =
      forme && cle === forme.name ? { [lue.groups[forme.name].ids[0] ?? '']: contenu } : (objet(contenu) ?? {})
    return Object.entries(instances).flatMap(([id, valeurs]) =>
      Object.entries(objet(valeurs) ?? {}).flatMap(([nom, attendu]) => {
        const variable = variableDe(loi, nom)
        const rang = instancesOf(lue, variable.entity).indexOf(id)
        return parPeriode(attendu, cas.periode).map(([periode, valeur]) => ({
          variable,
          rang,
          periode,
          attendu: valeur,
        }))
      }),
    )
  })
}

function variableDe(loi: Law, nom: string): Variable {
  const variable = loi.variables.get(nom)
  if (!variable) throw new VariableAbsente(nom)
  return variable
}

function parInstance(variable: Variable, contenu: unknown, periode: string): Attente[] {
  return parPeriode(contenu, periode).flatMap(([quand, valeur]) =>
    [valeur].flat().map((attendu, rang) => ({ variable, rang, periode: quand, attendu })),
  )
}

function parPeriode(contenu: unknown, periode: string): [string, unknown][] {
  const liste = objet(contenu)
  return liste ? Object.entries(liste as Json) : [[periode, contenu]]
}

function comparer(cas: Cas, interpreter: Interpreter, { variable, rang, periode, attendu }: Attente): Ecart[] {
  const quand = parsePeriod(periode)
  const mois = quand?.kind === 'span' ? quand.first : 0
  const cible = valeurAttendue(variable, attendu)
  const node =
    variable.kind === 'rule' ? { kind: 'rule' as const, rule: variable } : { kind: 'input' as const, input: variable }
  const obtenu = interpreter.value({ ...node, unit: variable.unit, entity: variable.entity }, mois, rang)
  if (typeof obtenu !== 'number') return [{ variable: variable.name, periode, attendu: cible, obtenu: 'inconnu' }]
  const marge = Math.max(cas.marge_absolue, cas.marge_relative * Math.abs(cible)) + 1e-9
  return Math.abs(obtenu - cible) <= marge ? [] : [{ variable: variable.name, periode, attendu: cible, obtenu }]
}

function valeurAttendue(variable: Variable, attendu: unknown): number {
  if (typeof attendu === 'boolean') return Number(attendu)
  if (typeof attendu === 'number') return attendu
  // « 2025-06-01 » is a day, not two subtractions.
  const calcule = typeof attendu === 'string' && variable.unit !== 'date' ? arithmetique(attendu) : undefined
  return calcule ?? encode(variable, attendu, [variable.name])
}
