import { commonEntity, type Node } from './node.ts'
import { Term } from './term.ts'
import type { Taux } from './units.ts'

function brackets<U, E>(base: Node, pairs: readonly (readonly [Node, Node])[], marginal: boolean, unit: Node['unit']) {
  const list = pairs.map(([threshold, rate]) => ({ threshold, rate }))
  const entity = commonEntity([base, ...pairs.flat()])
  return new Term<U, E>({ kind: 'brackets', base, brackets: list, marginal, unit, entity })
}

/** A marginal scale: each slice of the base at the rate of its bracket. Brackets are given from the lowest threshold. */
export function par_tranches<U, E>(
  base: Term<U, E>,
  tranches: readonly (readonly [seuil: Term<U, E>, taux: Term<Taux, E>])[],
): Term<U, E> {
  const pairs = tranches.map(([seuil, taux]) => [seuil.node, taux.node] as const)
  return brackets(base.node, pairs, true, base.node.unit)
}

/** A scale that is not marginal: the amount of the bracket that the base has reached; zero under the first threshold. */
export function selon_tranche<U, V, E>(
  base: Term<U, E>,
  tranches: readonly (readonly [seuil: Term<U, E>, montant: Term<V, E>])[],
): Term<V, E> {
  const pairs = tranches.map(([seuil, montant]) => [seuil.node, montant.node] as const)
  return brackets(base.node, pairs, false, pairs[0]?.[1].unit ?? 'neutre')
}
