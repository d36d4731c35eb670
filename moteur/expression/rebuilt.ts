import type { Node } from './node.ts'

/** The same node with each of the nodes it is made of replaced, in the order in which one reads them; a leaf is returned as it is. */
export function rebuilt(node: Node, replace: (child: Node) => Node): Node {
  switch (node.kind) {
    case 'constant':
    case 'parameter':
    case 'input':
    case 'rule':
    case 'has_role':
    case 'month_start':
      return node
    case 'sum':
      return { ...node, terms: node.terms.map(({ sign, term }) => ({ sign, term: replace(term) })) }
    case 'product':
      return { ...node, factors: node.factors.map(replace) }
    case 'quotient':
      return { ...node, dividend: replace(node.dividend), divisor: replace(node.divisor) }
    case 'max':
    case 'min':
      return { ...node, terms: node.terms.map(replace) }
    case 'round':
    case 'one_of':
    case 'holder':
    case 'project':
    case 'at':
    case 'window':
      return { ...node, term: replace(node.term) }
    case 'comparison':
      return { ...node, left: replace(node.left), right: replace(node.right) }
    case 'every':
    case 'some':
      return { ...node, conditions: node.conditions.map(replace) }
    case 'not':
      return { ...node, condition: replace(node.condition) }
    case 'choose': {
      const { condition, then, otherwise } = node
      return { ...node, condition: replace(condition), then: replace(then), otherwise: replace(otherwise) }
    }
    case 'exceptions': {
      const base = replace(node.base)
      const list = node.exceptions.map(({ when, value, text }) => ({
        when: replace(when),
        value: replace(value),
        text,
      }))
      return { ...node, base, exceptions: list }
    }
    case 'brackets': {
      const base = replace(node.base)
      const list = node.brackets.map(({ threshold, rate }) => ({ threshold: replace(threshold), rate: replace(rate) }))
      return { ...node, base, brackets: list }
    }
    case 'members':
      return { ...node, term: replace(node.term), none: node.none && replace(node.none) }
    case 'month_of':
      return { ...node, date: replace(node.date), term: replace(node.term) }
    case 'months_later':
      return { ...node, date: replace(node.date), months: replace(node.months) }
    case 'age':
      return { ...node, birth: replace(node.birth), ...(node.on ? { on: replace(node.on) } : {}) }
  }
}
