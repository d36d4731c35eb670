import { Condition } from './condition.ts'
import type { DateTerm } from './date.ts'
import {
  type Comparator,
  commonEntity,
  commonUnit,
  type Node,
  type Rounding,
  type Shift,
  type Window,
  type YearOfMonths,
} from './node.ts'
import type { LegalText } from './text.ts'
import type {
  Euros,
  EurosParAn,
  EurosParHeure,
  EurosParJour,
  EurosParMois,
  Heures,
  Jours,
  Mois,
  Nombre,
  Taux,
  TauxParAn,
  UnitName,
} from './units.ts'

/**
 * A quantity of law: unit `U`, read for an entity `E`. A parameter is read for no one in particular (`E` = never)
 * and mixes with any entity; two different entities do not mix without a sum over members or a projection.
 *
 * Each method takes `this` as generic so that a parameter or a zero may open the sentence.
 */
export class Term<out U, out E> {
  declare readonly unite: U
  declare readonly entite: E
  readonly node: Node

  constructor(node: Node) {
    this.node = node
  }

  plus<V, F>(this: Term<V, F>, autre: Term<V, F>): Term<V, F> {
    return signed(this.node, autre.node, 1)
  }

  moins<V, F>(this: Term<V, F>, autre: Term<V, F>): Term<V, F> {
    return signed(this.node, autre.node, -1)
  }

  /** Times a rate or a count: the unit stays. */
  fois<V, F>(this: Term<V, F>, facteur: Term<Taux | Nombre, F>): Term<V, F> {
    return product(this.node, facteur.node, this.node.unit)
  }

  /** An hourly amount for so many hours a month. */
  pour_un_mois_de<F>(this: Term<EurosParHeure, F>, duree: Term<Heures, F>): Term<EurosParMois, F> {
    return product(this.node, duree.node, 'euros_par_mois')
  }

  /** What a capital is deemed to yield in a year at this rate. */
  au_taux_annuel<F>(this: Term<Euros, F>, taux: Term<TauxParAn, F>): Term<EurosParAn, F> {
    return product(this.node, taux.node, 'euros_par_an')
  }

  /** A daily amount for so many days: a month is 30 of them for some benefits, its own number for others. */
  pour_un_mois_de_jours<F>(this: Term<EurosParJour, F>, duree: Term<Jours, F>): Term<EurosParMois, F> {
    return product(this.node, duree.node, 'euros_par_mois')
  }

  /** A monthly amount that a text sets as a rate of a yearly one. */
  pour_un_mois_au_taux<F>(this: Term<EurosParAn, F>, taux: Term<Taux, F>): Term<EurosParMois, F> {
    return product(this.node, taux.node, 'euros_par_mois')
  }

  /** A yearly amount that a text sets as so many times a monthly one. */
  pour_un_an_a_raison_de<F>(this: Term<EurosParMois, F>, fois: Term<Nombre, F>): Term<EurosParAn, F> {
    return product(this.node, fois.node, 'euros_par_an')
  }

  /** An hourly amount for a day of so many hours. */
  pour_un_jour_de<F>(this: Term<EurosParHeure, F>, duree: Term<Heures, F>): Term<EurosParJour, F> {
    return product(this.node, duree.node, 'euros_par_jour')
  }

  /** A monthly amount during so many months. */
  pendant<F>(this: Term<EurosParMois, F>, duree: Term<Mois, F>): Term<Euros, F> {
    return product(this.node, duree.node, 'euros')
  }

  /** An amount spread over so many days. */
  reparti_sur<F>(this: Term<Euros, F>, duree: Term<Jours, F>): Term<EurosParJour, F> {
    return quotient(this.node, duree.node, 'euros_par_jour')
  }

  /** How many days an amount pays at so much a day. */
  en_jours_a<F>(this: Term<Euros | EurosParMois, F>, par_jour: Term<EurosParJour, F>): Term<Jours, F> {
    return quotient(this.node, par_jour.node, 'jours')
  }

  /** Less this share of itself. */
  abattu_de<V, F>(this: Term<V, F>, part: Term<Taux, F>): Term<V, F> {
    const reste = signed<Taux, F>(constant(1, 'taux'), part.node, -1)
    return product(this.node, reste.node, this.node.unit)
  }

  /** A monthly amount, for twelve months. */
  par_an<F>(this: Term<EurosParMois, F>): Term<EurosParAn, F> {
    return product(this.node, constant(12, 'nombre'), 'euros_par_an')
  }

  /** A yearly amount, by month. */
  par_mois<F>(this: Term<EurosParAn, F>): Term<EurosParMois, F> {
    return quotient(this.node, constant(12, 'nombre'), 'euros_par_mois')
  }

  divise_par<V, F>(this: Term<V, F>, diviseur: Term<Nombre, F>): Term<V, F> {
    return quotient(this.node, diviseur.node, this.node.unit)
  }

  /** The ratio of two quantities of the same unit. */
  rapporte_a<V, F>(this: Term<V, F>, autre: Term<V, F>): Term<Taux, F> {
    return quotient(this.node, autre.node, 'taux')
  }

  sans_descendre_sous<V, F>(this: Term<V, F>, plancher: Term<V, F>): Term<V, F> {
    return extremum('max', [this.node, plancher.node])
  }

  sans_depasser<V, F>(this: Term<V, F>, plafond: Term<V, F>): Term<V, F> {
    return extremum('min', [this.node, plafond.node])
  }

  arrondi_au_centime<V, F>(this: Term<V, F>): Term<V, F> {
    return rounded(this.node, 0.01, 'nearest')
  }

  /** To a multiple of `pas`: `arrondi_a(1, 'inferieur')` to the euro below, `arrondi_a(100, 'superieur')` to the hundred above. */
  arrondi_a<V, F>(this: Term<V, F>, pas: number, sens: 'plus_proche' | 'inferieur' | 'superieur'): Term<V, F> {
    return rounded(this.node, pas, ({ plus_proche: 'nearest', inferieur: 'down', superieur: 'up' } as const)[sens])
  }

  est_au_moins<V, F>(this: Term<V, F>, autre: Term<V, F>): Condition<F> {
    return comparison('>=', this.node, autre.node)
  }

  est_au_plus<V, F>(this: Term<V, F>, autre: Term<V, F>): Condition<F> {
    return comparison('<=', this.node, autre.node)
  }

  est_inferieur_a<V, F>(this: Term<V, F>, autre: Term<V, F>): Condition<F> {
    return comparison('<', this.node, autre.node)
  }

  est_superieur_a<V, F>(this: Term<V, F>, autre: Term<V, F>): Condition<F> {
    return comparison('>', this.node, autre.node)
  }

  est_egal_a<V, F>(this: Term<V, F>, autre: Term<V, F>): Condition<F> {
    return comparison('=', this.node, autre.node)
  }

  /** The same quantity, another month or year. */
  au<V, F>(this: Term<V, F>, moment: Shift): Term<V, F> {
    const { node } = this
    return new Term({ kind: 'at', shift: moment, term: node, unit: node.unit, entity: node.entity })
  }

  /** The same quantity in the month that holds a date: the amounts and the rules of the day that the text names. */
  au_mois_de<V, F>(this: Term<V, F>, date: DateTerm<F>): Term<V, F> {
    const { unit } = this.node
    const entity = commonEntity([date.node, this.node])
    return new Term({ kind: 'month_of', date: date.node, term: this.node, unit, entity })
  }

  moyenne_sur<V, F>(this: Term<V, F>, fenetre: Window): Term<V, F> {
    return over(this.node, 'mean', fenetre, this.node.unit)
  }

  /** The months of a window added up: twelve of them make euros by year, any other number makes euros. */
  somme_sur<F>(this: Term<EurosParMois, F>, fenetre: YearOfMonths): Term<EurosParAn, F>
  somme_sur<F>(this: Term<EurosParMois, F>, fenetre: Window): Term<Euros, F>
  somme_sur(fenetre: Window | YearOfMonths): Term<unknown, unknown> {
    return over(this.node, 'sum', fenetre, 'year' in fenetre ? 'euros_par_an' : 'euros')
  }

  /**
   * This value, save where a text says otherwise. Two exceptions true at once is an error naming both texts:
   * the order of writing never decides.
   */
  sauf<V, F>(this: Term<V, F>, ...exceptions: readonly (readonly [Condition<F>, Term<V, F>, LegalText])[]): Term<V, F> {
    const list = exceptions.map(([when, value, text]) => ({ when: when.node, value: value.node, text }))
    const entity = commonEntity([this.node, ...list.flatMap(({ when, value }) => [when, value])])
    return new Term({ kind: 'exceptions', base: this.node, exceptions: list, unit: this.node.unit, entity })
  }
}

function constant(value: number, unit: UnitName): Node {
  return { kind: 'constant', value, unit, entity: null }
}

// A sum of sums is one flat sum: the prose prints it as a list, the explanation as a column of figures.
function signed<U, E>(left: Node, right: Node, sign: 1 | -1): Term<U, E> {
  const head = left.kind === 'sum' ? left.terms : [{ sign: 1 as const, term: left }]
  const parts = [left, right]
  const terms = [...head, { sign, term: right }]
  return new Term({ kind: 'sum', terms, unit: commonUnit(parts), entity: commonEntity(parts) })
}

function product<U, E>(left: Node, right: Node, unit: UnitName): Term<U, E> {
  const factors = left.kind === 'product' ? [...left.factors, right] : [left, right]
  return new Term({ kind: 'product', factors, unit, entity: commonEntity(factors) })
}

function quotient<U, E>(dividend: Node, divisor: Node, unit: UnitName): Term<U, E> {
  return new Term({ kind: 'quotient', dividend, divisor, unit, entity: commonEntity([dividend, divisor]) })
}

function extremum<U, E>(kind: 'max' | 'min', terms: readonly Node[]): Term<U, E> {
  return new Term({ kind, terms, unit: commonUnit(terms), entity: commonEntity(terms) })
}

function rounded<U, E>(term: Node, step: number, towards: Rounding): Term<U, E> {
  return new Term({ kind: 'round', term, step, towards, unit: term.unit, entity: term.entity })
}

function comparison<E>(comparator: Comparator, left: Node, right: Node): Condition<E> {
  const entity = commonEntity([left, right])
  return new Condition({ kind: 'comparison', comparator, left, right, unit: 'condition', entity })
}

function over<U, E>(term: Node, operation: 'sum' | 'mean', window: Window, unit: UnitName): Term<U, E> {
  return new Term({ kind: 'window', operation, window, term, unit, entity: term.entity })
}
