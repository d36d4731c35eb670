import type { Node } from '../expression/node.ts'

/** A difference of two dates is a number of days, from the one taken away to the other. */
export function daysBetween({
  terms,
  unit,
}: Node & { kind: 'sum' }): { readonly from: Node; readonly to: Node } | null {
  const [to, from] = terms
  if (unit !== 'jours' || terms.length !== 2 || to?.sign !== 1 || from?.sign !== -1) return null
  return to.term.unit === 'date' && from.term.unit === 'date' ? { from: from.term, to: to.term } : null
}
