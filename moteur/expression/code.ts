import { Condition } from './condition.ts'
import type { Node } from './node.ts'

const form = /^[0-9A-Z]{1,8}$/

/** The number that stands for a code: base 36 keeps the letters of « 2A004 » and the order of the codes. */
export function codeNumber(text: string): number | undefined {
  return form.test(text) ? Number.parseInt(text, 36) : undefined
}

/** An official code, compared and never computed with. */
export class Code<out E> {
  declare readonly entite: E
  declare readonly sorte: 'code'
  readonly node: Node

  constructor(node: Node) {
    this.node = node
  }

  /** The code that was given: without an answer it is unknown, whatever default its declaration allows elsewhere. */
  tel_que_donne(): Code<E> {
    const { node } = this
    return new Code(node.kind === 'input' ? { ...node, asGiven: true } : node)
  }

  /** One of a few codes. */
  est_parmi(...codes: readonly string[]): Condition<E> {
    const { node } = this
    const typed = { unit: 'condition', entity: node.entity } as const
    const conditions = codes.map(
      (code): Node => ({ kind: 'comparison', comparator: '=', left: node, right: constant(code), ...typed }),
    )
    return new Condition(
      conditions[0] && conditions.length === 1 ? conditions[0] : { kind: 'some', conditions, ...typed },
    )
  }

  /** From one code to another, both included: `est_compris_entre('97100', '97499')` for the communes of four départements. */
  est_compris_entre(premier: string, dernier: string): Condition<E> {
    if (premier === dernier) return this.est_parmi(premier)
    const { node } = this
    const conditions: readonly Node[] = [
      {
        kind: 'comparison',
        comparator: '>=',
        left: node,
        right: constant(premier),
        unit: 'condition',
        entity: node.entity,
      },
      {
        kind: 'comparison',
        comparator: '<=',
        left: node,
        right: constant(dernier),
        unit: 'condition',
        entity: node.entity,
      },
    ]
    return new Condition({ kind: 'every', conditions, unit: 'condition', entity: node.entity })
  }
}

function constant(text: string): Node {
  const value = codeNumber(text)
  if (value === undefined) throw new Error(`« ${text} » n’est pas un code`)
  return { kind: 'constant', value, unit: 'code', entity: null }
}
