import { childrenOf } from '../expression/children.ts'
import type { Node } from '../expression/node.ts'
import type { Schedule } from '../expression/schedule.ts'
import type { Variable } from '../expression/variable.ts'

type Name = Variable | Schedule

/** What a node says apart from the nodes it is made of and the quantity it names. */
export function shape(node: Node): string {
  const { unit, entity } = node
  // Whether a quantity is given or computed does not change how a formula that names it reads.
  const kind = node.kind === 'rule' ? 'input' : node.kind
  const own = (...details: readonly unknown[]) => JSON.stringify([kind, unit, entity, ...details])
  switch (node.kind) {
    case 'constant':
      return own(node.value)
    case 'sum':
      return own(node.terms.map(({ sign }) => sign))
    case 'round':
      return own(node.step, node.towards)
    case 'comparison':
      return own(node.comparator)
    case 'one_of':
      return own(node.ranks)
    case 'members':
      return own(node.operation, node.group, node.roles, node.none === null)
    case 'holder':
      return own(node.role)
    case 'project':
      return own(node.group)
    case 'has_role':
      return own(node.group, node.roles)
    case 'at':
      return own(node.shift)
    case 'window':
      return own(node.operation, node.window)
    case 'months_later':
      return own(node.sign)
    case 'age':
      return own(node.in)
    case 'brackets':
      return own(node.marginal)
    case 'exceptions':
      return own(node.exceptions.map(({ text }) => text))
    default:
      return own()
  }
}

/** The quantities that two trees of one shape name at the same places, pair by pair; `null` when the shapes differ. */
function namesFacing(one: Node, other: Node): readonly (readonly [Name, Name])[] | null {
  if (shape(one) !== shape(other)) return null
  const [name, facing] = [nameOf(one), nameOf(other)]
  if (name && facing) return [[name, facing]]
  const [children, others] = [childrenOf(one), childrenOf(other)]
  if (children.length !== others.length) return null
  const pairs = children.map((child, i) => namesFacing(child, others[i] as Node))
  return pairs.includes(null) ? null : pairs.flatMap((pair) => pair ?? [])
}

/** The same formula, word for word. */
export function same(one: Node, other: Node): boolean {
  return namesFacing(one, other)?.every(([name, facing]) => name === facing) ?? false
}

/** The one quantity that a formula changes for another at every place it names it; `null` when more than that differs. */
export function changed(one: Node, other: Node): { readonly from: Name; readonly to: Name } | null {
  const pairs = namesFacing(one, other)
  const first = pairs?.find(([name, facing]) => name !== facing)
  if (!pairs || !first) return null
  const [from, to] = first
  const consistent = pairs.every(([name, facing]) => (name === from ? facing === to : name === facing))
  return consistent ? { from, to } : null
}

export function nameOf(node: Node): Name | null {
  if (node.kind === 'rule') return node.rule
  if (node.kind === 'input') return node.input
  return node.kind === 'parameter' ? node.schedule : null
}
