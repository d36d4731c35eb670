import { childrenOf } from '../expression/children.ts'
import type { Node } from '../expression/node.ts'
import { isNamed } from './negated.ts'

/** How much a node gives to hold in mind: the quantities it names, and one more for each turn of the sentence. */
function weight(node: Node): number {
  return ownWeight(node) + childrenOf(node).reduce((total, child) => total + weight(child), 0)
}

function ownWeight(node: Node): number {
  switch (node.kind) {
    case 'input':
    case 'rule':
    case 'parameter':
      return 1
    case 'constant':
      return 0.5
    case 'choose':
    case 'brackets':
    case 'exceptions':
    case 'round':
    case 'max':
    case 'min':
      return 1
    case 'members':
      return node.operation === 'any' || node.operation === 'all' ? 2 + (isList(node.term) ? 1 : 0) : 1
    case 'every':
    case 'some':
      // Two short conditions go in one line, or the names of three; more is a list.
      return node.conditions.length > (node.conditions.every(isNamed) ? 3 : 2) ? 3 : 0
    default:
      return 0
  }
}

const isList = (node: Node) => node.kind === 'every' || node.kind === 'some'

/** Light enough for one line; heavier formulas are laid out as lists. */
export const isLight = (node: Node): boolean => weight(node) <= 4
