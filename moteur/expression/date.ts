import type { Node } from './node.ts'
import { Condition } from './condition.ts'
import { Term } from './term.ts'
import type { Annees, Mois } from './units.ts'

/** A day, read for an entity `E`. */
export class DateTerm<out E> {
  declare readonly entite: E
  declare readonly sorte: 'date'
  readonly node: Node

  constructor(node: Node) {
    this.node = node
  }

  /** Completed years on the first day of the month computed. */
  age_en_annees(): Term<Annees, E> {
    const { node } = this
    return new Term({ kind: 'age', birth: node, in: 'years', unit: 'annees', entity: node.entity })
  }

  /** Completed months on the first day of the month computed; negative before the date. */
  age_en_mois(): Term<Mois, E> {
    const { node } = this
    return new Term({ kind: 'age', birth: node, in: 'months', unit: 'mois', entity: node.entity })
  }

  /** True when the day falls after the first day of the month computed, or of the one so many months away. */
  est_apres_le_debut_du_mois(): Condition<E> {
    const { node } = this
    const start: Node = { kind: 'month_start', unit: 'date', entity: null }
    return new Condition({ kind: 'comparison', comparator: '>', left: node, right: start, unit: 'condition', entity: node.entity })
  }
}
