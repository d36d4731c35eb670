import { commonUnit, type Node } from '../expression/node.ts'
import { rebuilt } from '../expression/rebuilt.ts'
import type { UnitName } from '../expression/units.ts'
import { meanOfMonths } from './each_month.ts'
import { negated } from './negated.ts'

/**
 * A tree that means the same and reads better: lists inside lists made one, « not » brought down to what it denies,
 * a choice inside a choice made one when both end at zero. For reading only: every other reader takes the law as written.
 */
export function straightened(node: Node): Node {
  return lifted(rebuilt(node, straightened))
}

function lifted(node: Node): Node {
  switch (node.kind) {
    case 'sum':
      return flatSum(node)
    case 'max':
    case 'min':
    case 'exceptions':
      return rebuilt(node, (term) => zeroIn(node.unit, term))
    case 'comparison':
      return rebuilt(node, (term) => zeroIn(commonUnit([node.left, node.right]), term))
    case 'quotient':
      return meanOfMonths(node) ?? node
    case 'every':
    case 'some':
      return flatList(node)
    case 'not':
      return negated(node.condition)
    case 'choose':
      return joinedChoice(node)
    case 'members':
      return withoutTheObvious(node)
    default:
      return node
  }
}

function flatSum(node: Node & { kind: 'sum' }): Node {
  const terms = node.terms.flatMap(({ sign, term }) =>
    term.kind === 'sum'
      ? term.terms.map((inner) => ({ sign: sign === inner.sign ? (1 as const) : (-1 as const), term: inner.term }))
      : [{ sign, term }],
  )
  return { ...node, terms }
}

function flatList(node: Node & { kind: 'every' | 'some' }): Node {
  const conditions = node.conditions.flatMap((each) => (each.kind === node.kind ? each.conditions : [each]))
  return conditions.length === 1 && conditions[0] ? conditions[0] : { ...node, conditions }
}

// « if a, (if b, x, else 0), else 0 » is « if a and b, x, else 0 », unknown included.
function joinedChoice(node: Node & { kind: 'choose' }): Node {
  const then = zeroIn(node.unit, node.then)
  const otherwise = zeroIn(node.unit, node.otherwise)
  const { condition } = node
  if (then.kind !== 'choose' || !isZero(otherwise) || !isZero(then.otherwise)) return { ...node, then, otherwise }
  const conditions = [condition, then.condition]
  const both = flatList({ kind: 'every', conditions, unit: 'condition', entity: node.entity })
  return { ...node, condition: both, then: then.then, otherwise }
}

// Of the children of the family, « is a child of the family » goes without saying.
function withoutTheObvious(node: Node & { kind: 'members' }): Node {
  const { term, group, roles } = node
  if (term.kind !== 'every') return node
  const told = term.conditions.filter(
    (each) => each.kind !== 'has_role' || each.group !== group || !roles.every((role) => each.roles.includes(role)),
  )
  return told.length === 0 ? node : { ...node, term: flatList({ ...term, conditions: told }) }
}

function zeroIn(unit: UnitName, node: Node): Node {
  return node.kind === 'constant' && node.unit === 'neutre' ? { ...node, unit } : node
}

export function isZero(node: Node): boolean {
  return node.kind === 'constant' && node.value === 0
}
