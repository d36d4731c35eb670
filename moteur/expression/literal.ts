import { Condition } from './condition.ts'
import { Term } from './term.ts'
import type { Annees, Heures, Mois, Nombre, Unit, UnitWitness } from './units.ts'

/** Zero of any unit. */
export const zero: Term<never, never> = new Term({ kind: 'constant', value: 0, unit: 'neutre', entity: null })

/** A figure that the text writes in letters (« deux personnes »): a dated amount is a `bareme`, never this. */
export function constante<U extends Unit>(value: number, unit: UnitWitness<U>): Term<U, never> {
  return new Term({ kind: 'constant', value, unit: unit.name, entity: null })
}

const count = (value: number): Term<Nombre, never> =>
  new Term({ kind: 'constant', value, unit: 'nombre', entity: null })

export const un = count(1)
export const deux = count(2)
export const trois = count(3)
export const quatre = count(4)

export function ans(value: number): Term<Annees, never> {
  return new Term({ kind: 'constant', value, unit: 'annees', entity: null })
}

export function nombre_de_mois(value: number): Term<Mois, never> {
  return new Term({ kind: 'constant', value, unit: 'mois', entity: null })
}

export function nombre_d_heures(value: number): Term<Heures, never> {
  return new Term({ kind: 'constant', value, unit: 'heures', entity: null })
}

export const toujours: Condition<never> = new Condition({
  kind: 'constant',
  value: 1,
  unit: 'condition',
  entity: null,
})

export const jamais: Condition<never> = new Condition({ kind: 'constant', value: 0, unit: 'condition', entity: null })
