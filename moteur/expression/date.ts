import { Condition } from './condition.ts'
import { parseDay } from './day.ts'
import { type Comparator, commonEntity, type Node, type Shift } from './node.ts'
import { Term } from './term.ts'
import type { Annees, Jours, Mois } from './units.ts'

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
    return comparison('<', this.node, startOf(moment))
  }

  /** True when the day falls after the first day of the month computed, or of another month. */
  est_apres_le_debut_du_mois(moment?: Shift): Condition<E> {
    return comparison('>', this.node, startOf(moment))
  }

  /** True on that very day. */
  est_le<F>(this: DateTerm<F>, autre: DateTerm<F>): Condition<F> {
    return comparison('=', this.node, autre.node)
  }

  est_avant<F>(this: DateTerm<F>, autre: DateTerm<F>): Condition<F> {
    return comparison('<', this.node, autre.node)
  }

  est_au_plus_tot_le<F>(this: DateTerm<F>, autre: DateTerm<F>): Condition<F> {
    return comparison('>=', this.node, autre.node)
  }

  /** Days from the other date to this one; negative when this one comes first. */
  jours_depuis<F>(this: DateTerm<F>, autre: DateTerm<F>): Term<Jours, F> {
    const parts = [this.node, autre.node]
    const terms = [
      { sign: 1 as const, term: this.node },
      { sign: -1 as const, term: autre.node },
    ]
    return new Term({ kind: 'sum', terms, unit: 'jours', entity: commonEntity(parts) })
  }
}

/** A day that the law names: `jour('2018-01-01')`. */
export function jour(texte: string): DateTerm<never> {
  const value = parseDay(texte)
  if (value === undefined) throw new Error(`« ${texte} » n’est pas une date`)
  return new DateTerm({ kind: 'constant', value, unit: 'date', entity: null })
}

function comparison<E>(comparator: Comparator, left: Node, right: Node): Condition<E> {
  const entity = commonEntity([left, right])
  return new Condition({ kind: 'comparison', comparator, left, right, unit: 'condition', entity })
}

function startOf(moment: Shift | undefined): Node {
  const first: Node = { kind: 'month_start', unit: 'date', entity: null }
  return moment ? { kind: 'at', shift: moment, term: first, unit: 'date', entity: null } : first
}
