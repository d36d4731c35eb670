import type { EntityName, GroupName, Role } from './entity.ts'
import type { Schedule } from './schedule.ts'
import type { LegalText } from './text.ts'
import type { UnitName } from './units.ts'
import type { Input, Rule } from './variable.ts'

/** What every node knows of itself: the unit of its value, and the entity it is read for (null: the same for all). */
interface Typed {
  readonly unit: UnitName
  readonly entity: EntityName | null
}

export type Comparator = '<' | '<=' | '>' | '>=' | '='
export type Rounding = 'nearest' | 'down' | 'up'
export type MemberOperation = 'sum' | 'count' | 'any' | 'all' | 'min' | 'max'

/** Months read together, relative to the month computed: a span of months, or a whole calendar year. */
export type Window =
  | { readonly kind: 'months'; readonly from: number; readonly to: number; readonly label: string }
  | { readonly kind: 'calendar_year'; readonly offset: number; readonly label: string }

/** Twelve months: what is added up over them is by year. */
export type YearOfMonths = Window & { readonly year: true }

/** Where a term is read: so many months away, or the same month so many years away (for a yearly quantity, that year). */
export type Shift =
  | { readonly kind: 'months'; readonly months: number; readonly label: string }
  | { readonly kind: 'years'; readonly years: number; readonly label: string }

export interface SignedTerm {
  readonly sign: 1 | -1
  readonly term: Node
}

export interface Exception {
  readonly when: Node
  readonly value: Node
  readonly text: LegalText
}

/** A bracket applies from its threshold up to the next one; `rate` is a rate, or an amount when the scale is flat. */
export interface Bracket {
  readonly threshold: Node
  readonly rate: Node
}

/**
 * One tree for the interpreter, the explanation and the prose. Conditions are nodes whose value is 0 or 1,
 * a member of an enumeration is its rank, a date is a number of days: every value is a number.
 */
export type Node =
  | (Typed & { readonly kind: 'constant'; readonly value: number })
  | (Typed & { readonly kind: 'parameter'; readonly schedule: Schedule })
  /** `asGiven`: its declared default does not hold here, it is known only if somebody gave it. */
  | (Typed & { readonly kind: 'input'; readonly input: Input; readonly asGiven?: true })
  | (Typed & { readonly kind: 'rule'; readonly rule: Rule })
  | (Typed & { readonly kind: 'sum'; readonly terms: readonly SignedTerm[] })
  | (Typed & { readonly kind: 'product'; readonly factors: readonly Node[] })
  | (Typed & { readonly kind: 'quotient'; readonly dividend: Node; readonly divisor: Node })
  | (Typed & { readonly kind: 'max'; readonly terms: readonly Node[] })
  | (Typed & { readonly kind: 'min'; readonly terms: readonly Node[] })
  | (Typed & { readonly kind: 'round'; readonly term: Node; readonly step: number; readonly towards: Rounding })
  | (Typed & {
      readonly kind: 'comparison'
      readonly comparator: Comparator
      readonly left: Node
      readonly right: Node
    })
  | (Typed & { readonly kind: 'one_of'; readonly term: Node; readonly ranks: readonly number[] })
  | (Typed & { readonly kind: 'every'; readonly conditions: readonly Node[] })
  | (Typed & { readonly kind: 'some'; readonly conditions: readonly Node[] })
  | (Typed & { readonly kind: 'not'; readonly condition: Node })
  | (Typed & { readonly kind: 'choose'; readonly condition: Node; readonly then: Node; readonly otherwise: Node })
  | (Typed & { readonly kind: 'exceptions'; readonly base: Node; readonly exceptions: readonly Exception[] })
  | (Typed & {
      readonly kind: 'brackets'
      readonly base: Node
      readonly brackets: readonly Bracket[]
      readonly marginal: boolean
    })
  | (Typed & {
      readonly kind: 'members'
      readonly operation: MemberOperation
      readonly group: GroupName
      readonly roles: readonly Role[]
      readonly term: Node
      /** The value when the group has no such member; only for min and max. */
      readonly none: Node | null
    })
  | (Typed & { readonly kind: 'holder'; readonly role: Role; readonly term: Node })
  | (Typed & { readonly kind: 'project'; readonly group: GroupName; readonly term: Node })
  | (Typed & { readonly kind: 'has_role'; readonly group: GroupName; readonly roles: readonly Role[] })
  | (Typed & { readonly kind: 'at'; readonly shift: Shift; readonly term: Node })
  | (Typed & {
      readonly kind: 'window'
      readonly operation: 'sum' | 'mean'
      readonly window: Window
      readonly term: Node
    })
  /** The term as it is in the month that holds the date. */
  | (Typed & { readonly kind: 'month_of'; readonly date: Node; readonly term: Node })
  /** The same day so many months later or earlier, or the last day of a month too short to have it. */
  | (Typed & { readonly kind: 'months_later'; readonly date: Node; readonly months: Node; readonly sign: 1 | -1 })
  /** Completed on that day; without `on`, on the first day of the month computed. */
  | (Typed & { readonly kind: 'age'; readonly birth: Node; readonly in: 'years' | 'months'; readonly on?: Node })
  | (Typed & { readonly kind: 'month_start' })

/**
 * The entity of a node made of several: they must be read for the same one.
 * @throws when they are not, for code that got round the types.
 */
export function commonEntity(parts: readonly Node[]): EntityName | null {
  let entity: EntityName | null = null
  for (const part of parts) {
    if (part.entity === null || part.entity === entity) continue
    if (entity !== null) throw new Error(`Une ${entity} et une ${part.entity} dans la même opération`)
    entity = part.entity
  }
  return entity
}

/** The unit shared by several nodes; zero takes the unit of the others. */
export function commonUnit(parts: readonly Node[]): UnitName {
  return parts.find((part) => part.unit !== 'neutre')?.unit ?? 'neutre'
}
