import { monthOfDate } from './month.ts'
import type { CheckedAgainst, Schedule } from './schedule.ts'
import { Term } from './term.ts'
import type { LegalText } from './text.ts'
import type { Unit, UnitWitness } from './units.ts'

/** When a value was last checked, and against what. */
export interface Verification {
  readonly le: string
  readonly contre: CheckedAgainst
}

/** In force from, value, by which text, last checked. */
export type DatedLine = readonly [depuis: string, valeur: number, texte: LegalText, verification: Verification]

/**
 * A value fixed by a text, with its successive amounts, one a line, oldest first.
 * `jusqu_au`: last day for which the last amount is known, for those that are revalued on a fixed date.
 */
export function bareme<U extends Unit>(
  nom: string,
  libelle: string,
  unite: UnitWitness<U>,
  lignes: readonly DatedLine[],
  options: { readonly jusqu_au?: string } = {},
): Term<U, never> {
  const values = lignes.map(([since, value, text, { le, contre }]) => ({
    since,
    value,
    text,
    checked: le,
    against: contre,
  }))
  for (const [i, { since }] of values.entries()) {
    const previous = values[i - 1]
    if (previous && monthOfDate(previous.since) >= monthOfDate(since)) {
      throw new Error(`${nom} : ${since} ne suit pas ${previous.since}`)
    }
  }
  const until = options.jusqu_au === undefined ? {} : { until: options.jusqu_au }
  const schedule: Schedule = { name: nom, label: libelle, unit: unite.name, values, ...until }
  return new Term({ kind: 'parameter', schedule, unit: unite.name, entity: null })
}
