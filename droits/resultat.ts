import { type Month, monthName } from '../moteur/expression/month.ts'
import type { Rule } from '../moteur/expression/variable.ts'
import type { Interpreter } from '../moteur/interpret/interpreter.ts'
import { defaultsUnder } from '../moteur/interpret/reading.ts'
import { roundTo } from '../moteur/interpret/round.ts'
import { instancesOf } from '../moteur/situation/situation.ts'
import type { Droit } from './droit.ts'

/** A fact that nobody gave and without which the right is not known. */
export interface Manque {
  readonly variable: string
  readonly libelle: string
  /** Id of the person or group it is about. */
  readonly de: string
  readonly mois: readonly string[]
}

/** A value taken because its declaration allows it when nothing was said. */
export interface Hypothese {
  readonly variable: string
  readonly libelle: string
  readonly de: readonly string[]
  readonly raison: string
}

/** What one right is for one family and one month. Amounts in euros a month, to the cent. */
export type Resultat = { readonly hypotheses: readonly Hypothese[] } & (
  | { readonly etat: 'ouvert'; readonly montant: number }
  | { readonly etat: 'ferme'; readonly montant: 0 }
  | { readonly etat: 'inconnu'; readonly manque: readonly Manque[] }
)

export function regleDe(droit: Droit): Rule {
  const { node } = droit.regle
  if (node.kind !== 'rule') throw new Error(`${droit.nom} n’est pas une règle`)
  return node.rule
}

/**
 * One right, for the family of that rank.
 * @throws OutsideSchedule for a month that the law held here does not cover.
 */
export function resultatDe(droit: Droit, interpreter: Interpreter, mois: Month, famille: number): Resultat {
  const reading = interpreter.reading(regleDe(droit), mois, famille)
  const hypotheses = hypothesesDe(interpreter, reading)
  const { value } = reading
  if (typeof value === 'number') {
    const montant = roundTo(value, 0.01, 'nearest')
    return montant > 0 ? { etat: 'ouvert', montant, hypotheses } : { etat: 'ferme', montant: 0, hypotheses }
  }
  return { etat: 'inconnu', manque: manqueDe(interpreter, value?.missing ?? []), hypotheses }
}

type Missing = Parameters<typeof defaultsUnder>[0]['defaults'][number]

function manqueDe(interpreter: Interpreter, missing: readonly Missing[]): Manque[] {
  const found = new Map<string, Manque & { mois: string[] }>()
  for (const { input, who, month } of missing.toSorted((a, b) => a.month - b.month)) {
    const key = `${input.name} ${who}`
    const de = instancesOf(interpreter.situation, input.entity)[who] ?? ''
    const entry = found.get(key) ?? { variable: input.name, libelle: input.label, de, mois: [] }
    if (input.periodicity !== 'eternity') entry.mois.push(monthName(month))
    found.set(key, entry)
  }
  return [...found.values()]
}

function hypothesesDe(interpreter: Interpreter, reading: Parameters<typeof defaultsUnder>[0]): Hypothese[] {
  const found = new Map<string, Hypothese & { de: string[] }>()
  for (const { input, who } of defaultsUnder(reading)) {
    const raison = input.default?.reason ?? ''
    const entry = found.get(input.name) ?? { variable: input.name, libelle: input.label, de: [], raison }
    const id = instancesOf(interpreter.situation, input.entity)[who] ?? ''
    if (!entry.de.includes(id)) entry.de.push(id)
    found.set(input.name, entry)
  }
  return [...found.values()].toSorted((a, b) => a.variable.localeCompare(b.variable))
}
