import type { Comparator, Node } from '../expression/node.ts'

const opposite: Readonly<Partial<Record<Comparator, Comparator>>> = { '<': '>=', '>=': '<', '>': '<=', '<=': '>' }

/** What is true when a condition is false, said without « not » where the words allow it. Unknown stays unknown. */
export function negated(node: Node): Node {
  switch (node.kind) {
    case 'not':
      return node.condition
    case 'comparison': {
      const comparator = node.left.unit === 'date' ? undefined : opposite[node.comparator]
      return comparator ? { ...node, comparator } : not(node)
    }
    case 'every':
      return { ...node, kind: 'some', conditions: node.conditions.map(negated) }
    case 'some':
      // « none of the conditions A, B and C is met » is plainer than three denials.
      if (node.conditions.every(isNamed)) return not(node)
      return { ...node, kind: 'every', conditions: node.conditions.map(negated) }
    case 'members':
      if (node.operation === 'any') return { ...node, operation: 'all', term: negated(node.term) }
      if (node.operation === 'all') return { ...node, operation: 'any', term: negated(node.term) }
      return not(node)
    case 'at':
    case 'month_of':
    case 'project':
    case 'holder':
      return { ...node, term: negated(node.term) }
    default:
      return not(node)
  }
}

/** A condition that has a name of its own, read for the person or for their family. */
export function isNamed(node: Node): boolean {
  if (node.kind === 'project') return node.group === 'famille' && isNamed(node.term)
  return node.unit === 'condition' && (node.kind === 'rule' || node.kind === 'input')
}

function not(condition: Node): Node {
  return { kind: 'not', condition, unit: 'condition', entity: condition.entity }
}
