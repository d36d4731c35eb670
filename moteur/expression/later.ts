import type { EntityWitness } from './input.ts'
import type { Node } from './node.ts'
import { Term } from './term.ts'
import type { Unit, UnitWitness } from './units.ts'

/**
 * A rule written further on, for rules that read each other across time. Nothing is read until the law is computed.
 * Two rules that read each other at the same moment are an error, which prints the chain.
 */
export function plus_loin<U extends Unit, E extends { readonly entite: string }>(
  regle: () => Term<U, E>,
  unit: UnitWitness<U>,
  entity: EntityWitness<E>,
): Term<U, E> {
  const reference = {
    kind: 'rule' as const,
    unit: unit.name,
    entity: entity.name as Node['entity'],
    get rule() {
      const { node } = regle()
      if (node.kind !== 'rule') throw new Error('Un renvoi désigne une règle')
      return node.rule
    },
  }
  return new Term(reference)
}

/** A rule that a module reads and that another, which imports it, writes. */
export interface Renvoi<U, E> {
  readonly terme: Term<U, E>
  /** Said once, by the module that writes the rule. */
  designe(regle: Term<U, E>): void
}

/** For modules that would import each other: the one that is read imports the other, and says here which rule is meant. */
export function renvoi<U extends Unit, E extends { readonly entite: string }>(
  nom: string,
  unit: UnitWitness<U>,
  entity: EntityWitness<E>,
): Renvoi<U, E> {
  let designee: Term<U, E> | undefined
  const regle = () => {
    if (!designee) throw new Error(`${nom} : le module qui écrit cette règle n’est pas chargé`)
    return designee
  }
  return {
    terme: plus_loin(regle, unit, entity),
    designe(regle) {
      designee = regle
    },
  }
}
