import type { Node } from '../expression/node.ts'
import { ConflictingExceptions } from './errors.ts'
import { missingIn, type Value } from './unknown.ts'

/** The base value, or that of the one exception that holds. @throws ConflictingExceptions when two hold. */
export function applyExceptions(node: Node & { kind: 'exceptions' }, read: (part: Node) => Value): Value {
  const conditions = node.exceptions.map(({ when }) => read(when))
  const holding = node.exceptions.filter((_, i) => conditions[i] === 1)
  if (holding.length > 1) throw new ConflictingExceptions(holding.map(({ text }) => text))
  const [only] = holding
  if (only) return read(only.value)
  const undecided = conditions.filter((value) => typeof value !== 'number')
  if (undecided.length === 0) return read(node.base)
  return missingIn([...undecided, read(node.base)])
}
