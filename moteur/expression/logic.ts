import { Choice } from './choice.ts'
import { Condition } from './condition.ts'
import { commonEntity, commonUnit, type Node } from './node.ts'
import { Term } from './term.ts'

/** Every condition holds. False as soon as one is false, even if another is unknown. */
export function et<E>(...conditions: readonly Condition<E>[]): Condition<E> {
  const parts = conditions.map(({ node }) => node)
  return new Condition({ kind: 'every', conditions: parts, unit: 'condition', entity: commonEntity(parts) })
}

/** One condition at least holds. True as soon as one is true, even if another is unknown. */
export function ou<E>(...conditions: readonly Condition<E>[]): Condition<E> {
  const parts = conditions.map(({ node }) => node)
  return new Condition({ kind: 'some', conditions: parts, unit: 'condition', entity: commonEntity(parts) })
}

export function non<E>(condition: Condition<E>): Condition<E> {
  const { node } = condition
  return new Condition({ kind: 'not', condition: node, unit: 'condition', entity: node.entity })
}

/** One value or another. When the condition is unknown the result is known only if both values are, and equal. */
export function si<U, E>(condition: Condition<E>, alors: Term<U, E>, sinon: Term<U, E>): Term<U, E>
export function si<V extends string, E>(condition: Condition<E>, alors: Choice<V, E>, sinon: Choice<V, E>): Choice<V, E>
export function si(
  condition: Condition<unknown>,
  alors: Term<unknown, unknown> | Choice<string, unknown>,
  sinon: Term<unknown, unknown> | Choice<string, unknown>,
): Term<unknown, unknown> | Choice<string, unknown> {
  const parts = [alors.node, sinon.node]
  const node: Node = {
    kind: 'choose',
    condition: condition.node,
    then: alors.node,
    otherwise: sinon.node,
    unit: commonUnit(parts),
    entity: commonEntity([condition.node, ...parts]),
  }
  return alors instanceof Choice ? new Choice(node, alors.enumeration) : new Term(node)
}
