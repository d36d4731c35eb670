import { Condition } from './condition.ts'
import type { Node, Shift } from './node.ts'
import type { Enumeration } from './variable.ts'

/** A closed list of codes, declared once; `V` is the union of its codes. */
export interface EnumerationOf<out V extends string> extends Enumeration {
  readonly type?: V
}

/** Declares a closed list: `enumeration('activite', [['actif', 'En emploi'], …])`. */
export function enumeration<const P extends readonly (readonly [string, string])[]>(
  name: string,
  pairs: P,
): EnumerationOf<P[number][0]> {
  return { name, members: pairs.map(([code, label]) => ({ code, label })) }
}

/** A quantity whose value is one code of a closed list. */
export class Choice<V extends string, out E> {
  declare readonly entite: E
  readonly node: Node
  readonly enumeration: EnumerationOf<V>

  constructor(node: Node, list: EnumerationOf<V>) {
    this.node = node
    this.enumeration = list
  }

  est(code: V): Condition<E> {
    return this.est_parmi(code)
  }

  est_parmi(...codes: readonly V[]): Condition<E> {
    const ranks = codes.map((code) => this.enumeration.members.findIndex((member) => member.code === code))
    const { node } = this
    return new Condition({ kind: 'one_of', term: node, ranks, unit: 'condition', entity: node.entity })
  }

  au(moment: Shift): Choice<V, E> {
    const { node } = this
    return new Choice({ kind: 'at', shift: moment, term: node, unit: 'choix', entity: node.entity }, this.enumeration)
  }
}

/** One code of a closed list, always the same. */
export function toujours_le_code<V extends string>(list: EnumerationOf<V>, code: NoInfer<V>): Choice<V, never> {
  const value = list.members.findIndex((member) => member.code === code)
  return new Choice({ kind: 'constant', value, unit: 'choix', entity: null }, list)
}
