import type { Node } from '../expression/node.ts'
import { daysBetween } from './days_between.ts'
import { isNamed } from './negated.ts'
import { twoQuarters } from './two_quarters.ts'

/**
 * How tightly the words of a node hold together. A part looser than the place it stands in takes parentheses.
 * loose: a clause with a comma, or one that opens like « la somme de … » and so has no clear end;
 * list: « et », « ou », which never mix without parentheses; relation; sum; product; placed: « … en M−1 »;
 * tight: a name or a figure.
 */
export const tightness = { loose: 0, list: 1, relation: 2, sum: 3, product: 4, placed: 5, tight: 6 } as const

export function tightnessOf(node: Node): number {
  switch (node.kind) {
    case 'choose':
    case 'exceptions':
    case 'brackets':
    case 'max':
    case 'min':
    case 'window':
    case 'age':
      return tightness.loose
    case 'every':
    case 'some':
      if (node.conditions.every(isNamed)) return tightness.relation
      return twoQuarters(node) ? tightness.loose : tightness.list
    case 'one_of':
      return node.ranks.length === 1 ? tightness.relation : tightness.list
    case 'not':
    case 'comparison':
    case 'has_role':
      return tightness.relation
    case 'sum':
      return node.terms.length > 1 && !daysBetween(node) ? tightness.sum : tightness.loose
    case 'quotient':
    case 'round':
    case 'months_later':
      return tightness.sum
    case 'product':
      return tightness.product
    case 'members':
      return node.operation === 'count' && node.term.kind === 'constant' ? tightness.sum : tightness.loose
    case 'at':
    case 'month_of':
    case 'holder':
      return placedTightness(node)
    case 'project':
      return node.group === 'famille' ? tightnessOf(node.term) : placedTightness(node)
    case 'rule':
    case 'input':
      return node.unit === 'condition' ? tightness.relation : tightness.tight
    case 'constant':
    case 'parameter':
    case 'month_start':
      return tightness.tight
  }
}

// A condition is read « en M−1, … », a quantity « … en M−1 »; the first day of a month is one name.
function placedTightness(node: Node & { readonly term: Node }): number {
  if (node.term.kind === 'month_start') return tightness.tight
  return node.unit === 'condition' ? tightness.loose : tightness.placed
}
