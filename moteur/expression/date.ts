import { Condition } from './condition.ts'
import type { Day } from './day.ts'
import type { Comparator, Node, Shift } from './node.ts'
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

  /** True when the day falls before the first day of the month computed, or of another month. */
  est_avant_le_debut_du_mois(moment?: Shift): Condition<E> {
    return this.compared('<', startOf(moment))
  }

  /** True when the day falls after the first day of the month computed, or of another month. */
  est_apres_le_debut_du_mois(moment?: Shift): Condition<E> {
    return this.compared('>', startOf(moment))
  }

  /** True on that very day, as a number of days since 1970. */
  est_le(day: Day): Condition<E> {
    return this.compared('=', { kind: 'constant', value: day, unit: 'date', entity: null })
  }

  private compared(comparator: Comparator, right: Node): Condition<E> {
    const { node } = this
    return new Condition({ kind: 'comparison', comparator, left: node, right, unit: 'condition', entity: node.entity })
  }
}

function startOf(moment: Shift | undefined): Node {
  const first: Node = { kind: 'month_start', unit: 'date', entity: null }
  return moment ? { kind: 'at', shift: moment, term: first, unit: 'date', entity: null } : first
}
