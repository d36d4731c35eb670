import { monthName } from '../moteur/expression/month.ts'
import type { Interpreter } from '../moteur/interpret/interpreter.ts'
import { defaultsUnder, type Reading } from '../moteur/interpret/reading.ts'
import type { Missing } from '../moteur/interpret/unknown.ts'
import { instancesOf } from '../moteur/situation/situation.ts'

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

export function manqueDe({ situation }: Interpreter, missing: readonly Missing[]): readonly Manque[] {
  const found = new Map<string, Manque & { mois: string[] }>()
  for (const { input, who, month } of missing.toSorted((a, b) => a.month - b.month)) {
    const key = `${input.name} ${who}`
    const de = instancesOf(situation, input.entity)[who] ?? ''
    const entry = found.get(key) ?? { variable: input.name, libelle: input.label, de, mois: [] }
    if (input.periodicity !== 'eternity') entry.mois.push(monthName(month))
    found.set(key, entry)
  }
  return [...found.values()]
}

export function hypothesesDe({ situation }: Interpreter, readings: readonly Reading[]): readonly Hypothese[] {
  const found = new Map<string, Hypothese & { de: string[] }>()
  for (const { input, who } of readings.flatMap(defaultsUnder)) {
    const raison = input.default?.reason ?? ''
    const entry = found.get(input.name) ?? { variable: input.name, libelle: input.label, de: [], raison }
    const id = instancesOf(situation, input.entity)[who] ?? ''
    if (!entry.de.includes(id)) entry.de.push(id)
    found.set(input.name, entry)
  }
  return [...found.values()].toSorted((a, b) => a.variable.localeCompare(b.variable))
}
