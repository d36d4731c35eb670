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

  /** Completed years on a day. */
  age_en_annees_le<F>(this: DateTerm<F>, jour: DateTerm<F>): Term<Annees, F> {
    return age(this.node, jour.node, 'years', 'annees')
  }

  /** Completed months on a day; negative before the date. */
  age_en_mois_le<F>(this: DateTerm<F>, jour: DateTerm<F>): Term<Mois, F> {
    return age(this.node, jour.node, 'months', 'mois')
  }

  /** So many days later. */
  plus_jours<F>(this: DateTerm<F>, duree: Term<Jours, F>): DateTerm<F> {
    return new DateTerm(days(this.node, duree.node, 1, 'date'))
  }

  /** So many months later, from date to date. */
  plus_mois<F>(this: DateTerm<F>, duree: Term<Mois, F>): DateTerm<F> {
    return later(this.node, duree.node, 1)
  }

  /** So many months earlier, from date to date. */
  moins_mois<F>(this: DateTerm<F>, duree: Term<Mois, F>): DateTerm<F> {
    return later(this.node, duree.node, -1)
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
    return new Term(days(this.node, autre.node, -1, 'jours'))
  }
}

/** The first day of the month computed, or of another month. */
export function debut_du_mois(moment?: Shift): DateTerm<never> {
  return new DateTerm(startOf(moment))
}

export function la_plus_precoce_de<E>(...dates: readonly DateTerm<E>[]): DateTerm<E> {
  const terms = dates.map(({ node }) => node)
  return new DateTerm({ kind: 'min', terms, unit: 'date', entity: commonEntity(terms) })
}

export function la_plus_tardive_de<E>(...dates: readonly DateTerm<E>[]): DateTerm<E> {
  const terms = dates.map(({ node }) => node)
  return new DateTerm({ kind: 'max', terms, unit: 'date', entity: commonEntity(terms) })
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

function age<U, E>(birth: Node, on: Node, unit: 'years' | 'months', name: 'annees' | 'mois'): Term<U, E> {
  return new Term({ kind: 'age', birth, on, in: unit, unit: name, entity: commonEntity([birth, on]) })
}

// A day is a number of days: adding days to one, or counting the days between two, is a sum.
function days(left: Node, right: Node, sign: 1 | -1, unit: 'date' | 'jours'): Node {
  const terms = [
    { sign: 1 as const, term: left },
    { sign, term: right },
  ]
  return { kind: 'sum', terms, unit, entity: commonEntity([left, right]) }
}

function later<E>(date: Node, months: Node, sign: 1 | -1): DateTerm<E> {
  return new DateTerm({ kind: 'months_later', date, months, sign, unit: 'date', entity: commonEntity([date, months]) })
}
