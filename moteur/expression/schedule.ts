import { type Month, monthName, monthOfDate } from './month.ts'
import type { LegalText } from './text.ts'
import type { UnitName } from './units.ts'

/**
 * What a value was last compared with: the text itself, a published table, OpenFisca's own parameters; or nothing but the
 * value before it and the published rate of the revaluation.
 */
export type CheckedAgainst = 'texte' | 'publication' | 'openfisca' | 'calcul'

/** One dated value: in force from the first day of `since`, by `text`, last checked on `checked` against `against`. */
export interface DatedValue {
  readonly since: string
  readonly value: number
  readonly text: LegalText
  readonly checked: string
  readonly against: CheckedAgainst
}

/** The successive values of one parameter of law. */
export interface Schedule {
  readonly name: string
  readonly label: string
  readonly unit: UnitName
  readonly values: readonly DatedValue[]
  /** Last day for which the last value is known to hold; absent when only a new text can end it. */
  readonly until?: string
}

/** A month for which the law held here has no value or no version of a rule. */
export class OutsideSchedule extends Error {
  override readonly name = 'OutsideSchedule'
}

/**
 * The value in force on the first day of `month`.
 * @throws OutsideSchedule before the first value or after `until`: a date we do not cover is refused, never defaulted.
 */
export function valueAt(schedule: Schedule, month: Month): DatedValue {
  if (schedule.until !== undefined && month > monthOfDate(schedule.until)) {
    throw new OutsideSchedule(
      `${schedule.label} : la valeur est connue jusqu’au ${schedule.until}, pas en ${monthName(month)}`,
    )
  }
  for (let i = schedule.values.length - 1; i >= 0; i--) {
    const dated = schedule.values[i]
    if (dated && monthOfDate(dated.since) <= month) return dated
  }
  throw new OutsideSchedule(
    `${schedule.label} : aucune valeur en ${monthName(month)}, la première est du ${schedule.values[0]?.since}`,
  )
}
