import { type Month, monthOfDate } from '../../moteur/expression/month.ts'
import type { Interpreter } from '../../moteur/interpret/interpreter.ts'
import { roundTo } from '../../moteur/interpret/round.ts'
import { missingIn, type Value } from '../../moteur/interpret/unknown.ts'
import { type Hypothese, hypothesesDe, type Manque, manqueDe } from '../manque.ts'
import { regle } from '../regles.ts'
import type { DroitLocal } from './compiler/compiler.ts'

type VersionCompilee = DroitLocal['versions'][number]

export interface ConditionLue {
  readonly libelle: string
  readonly lien: 'et' | 'ou'
  /** `null`: not known with what was given. */
  readonly remplie: boolean | null
}

/** What a local aid is for one family and one month. The amount is in euros for the period of the description. */
export type ResultatLocal = {
  readonly version: VersionCompilee
  readonly conditions: readonly ConditionLue[]
  readonly hypotheses: readonly Hypothese[]
} & (
  | { readonly etat: 'ouvert'; readonly montant: number }
  /** Due, and how much is not known yet; or in kind, and then nothing is missing. */
  | { readonly etat: 'ouvert'; readonly montant: null; readonly manque: readonly Manque[] }
  | { readonly etat: 'ferme' }
  | { readonly etat: 'inconnu'; readonly manque: readonly Manque[] }
)

/** The version in force a month: none before the first one, nor after the end. */
export function version_en_vigueur(droit: DroitLocal, mois: Month): VersionCompilee | undefined {
  const version = droit.versions.findLast(({ depuis }) => monthOfDate(depuis) <= mois)
  return version && (version.jusqu_au === null || mois <= monthOfDate(version.jusqu_au)) ? version : undefined
}

/**
 * One local aid, for the family of that rank; nothing for a month in which it is not in force.
 * @throws OutsideSchedule for a month that the national law held here does not cover.
 */
export function resultat_local(
  droit: DroitLocal,
  interpreter: Interpreter,
  mois: Month,
  famille: number,
): ResultatLocal | undefined {
  const version = version_en_vigueur(droit, mois)
  if (!version) return undefined
  const ouverture = interpreter.reading(regle(droit.ouverture), mois, famille)
  const ouvert = ouverture.value ?? missingIn([])
  const conditions = version.conditions.map(({ libelle, lien, regle: condition }) => ({
    libelle,
    lien,
    remplie: remplie(interpreter.value(condition.node, mois, famille)),
  }))
  const tronc = { version, conditions, hypotheses: hypothesesDe(interpreter, [ouverture]) }
  if (ouvert === 0) return { ...tronc, etat: 'ferme' }
  if (version.description.montant.genre === 'nature') {
    if (ouvert === 1) return { ...tronc, etat: 'ouvert', montant: null, manque: [] }
    return { ...tronc, etat: 'inconnu', manque: manquant(interpreter, ouvert) }
  }
  const lecture = interpreter.reading(regle(droit.montant), mois, famille)
  const hypotheses = hypothesesDe(interpreter, [ouverture, lecture])
  const montant = lecture.value ?? missingIn([])
  // A price may be nothing, an aid may not: a bracket at zero gives no right to it.
  if (montant === 0 && !est_un_tarif(version)) return { ...tronc, hypotheses, etat: 'ferme' }
  if (ouvert !== 1) return { ...tronc, hypotheses, etat: 'inconnu', manque: manquant(interpreter, ouvert) }
  if (typeof montant !== 'number') {
    return { ...tronc, hypotheses, etat: 'ouvert', montant: null, manque: manquant(interpreter, montant) }
  }
  return { ...tronc, hypotheses, etat: 'ouvert', montant: roundTo(montant, 0.01, 'nearest') }
}

/** A price that people pay, rather than an amount that they get. */
export function est_un_tarif({ description: { montant } }: Pick<VersionCompilee, 'description'>): boolean {
  return montant.genre === 'bareme' && montant.nature === 'tarif'
}

const remplie = (valeur: Value): boolean | null => (typeof valeur === 'number' ? valeur === 1 : null)

const manquant = (interpreter: Interpreter, valeur: Value): readonly Manque[] =>
  typeof valeur === 'number' ? [] : manqueDe(interpreter, valeur.missing)
