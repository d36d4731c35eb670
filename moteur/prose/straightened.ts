import type { Node } from '../expression/node.ts'
import { negated } from './negated.ts'
import { rebuilt } from './rebuilt.ts'

/**
 * A tree that means the same and reads better: lists inside lists made one, « not » brought down to what it denies,
 * a choice inside a choice made one when both end at zero. For reading only: every other reader takes the law as written.
 */
export function straightened(node: Node): Node {
  return lifted(rebuilt(node, straightened))
}

function lifted(node: Node): Node {
  switch (node.kind) {
    case 'sum': {
      const terms = node.terms.flatMap(({ sign, term }) =>
        term.kind === 'sum'
          ? term.terms.map((inner) => ({ sign: sign === inner.sign ? (1 as const) : (-1 as const), term: inner.term }))
          : [{ sign, term }],
      )
      return { ...node, terms }
    }
    case 'every':
    case 'some': {
      const conditions = node.conditions.flatMap((each) => (each.kind === node.kind ? each.conditions : [each]))
      return conditions.length === 1 && conditions[0] ? conditions[0] : { ...node, conditions }
    }
    case 'not':
      return negated(node.condition)
    case 'choose':
      return joinedChoice(node)
    default:
      return node
  }
}

// « if a, (if b, x, else 0), else 0 » is « if a and b, x, else 0 », unknown included.
function joinedChoice(node: Node & { kind: 'choose' }): Node {
  const { condition, then, otherwise } = node
  if (then.kind !== 'choose' || !isZero(otherwise) || !isZero(then.otherwise)) return node
  const both: Node = { kind: 'every', conditions: [condition, then.condition], unit: 'condition', entity: node.entity }
  return { ...node, condition: lifted(both), then: then.then }
}

export function isZero(node: Node): boolean {
  return node.kind === 'constant' && node.value === 0
}
