import type { EntityName } from './entity.ts'
import type { Node } from './node.ts'
import type { LegalText } from './text.ts'
import type { UnitName } from './units.ts'

export type Periodicity = 'month' | 'year' | 'eternity'

/** What a value given for a year means for one of its months: a twelfth of it (incomes) or itself (statuses, capital). */
export type Spread = 'divide' | 'repeat'

/** The members of a closed list, in the order of their codes. */
export interface Enumeration {
  readonly name: string
  readonly members: readonly { readonly code: string; readonly label: string }[]
}

interface Quantity {
  readonly name: string
  readonly label: string
  readonly entity: EntityName
  readonly unit: UnitName
  readonly periodicity: Periodicity
  readonly spread: Spread
  readonly enumeration?: Enumeration
}

/** The value taken when nobody gave one, why the law or its practice allows it, and for whom. */
export interface DeclaredDefault {
  readonly value: number
  readonly reason: string
  readonly when?: Node
}

/** A fact asked of people or received from an institution. Without a declared default, not given means unknown. */
export interface Input extends Quantity {
  readonly kind: 'input'
  readonly default?: DeclaredDefault
  /** The smallest amount that makes sense; -Infinity where a loss may be declared. */
  readonly minimum: number
}

export interface RuleVersion {
  readonly since: string
  readonly formula: Node
  /** The texts that made this wording, besides those of the rule. */
  readonly texts: readonly LegalText[]
}

/** A quantity that the law computes. Its versions follow each other; before the first one it does not exist. */
export interface Rule extends Quantity {
  readonly kind: 'rule'
  readonly texts: readonly LegalText[]
  readonly versions: readonly RuleVersion[]
}

export type Variable = Input | Rule
