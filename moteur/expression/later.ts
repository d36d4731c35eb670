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
