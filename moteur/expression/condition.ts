import type { DateTerm } from './date.ts'
import { commonEntity, type Node, type Shift } from './node.ts'

/** A condition of law, read for an entity `E`: true, false, or unknown when what it reads is unknown. */
export class Condition<out E> {
  declare readonly entite: E
  declare readonly sorte: 'condition'
  readonly node: Node

  constructor(node: Node) {
    this.node = node
  }

  /** The same condition, another month or year. */
  au<F>(this: Condition<F>, moment: Shift): Condition<F> {
    const { node } = this
    return new Condition({ kind: 'at', shift: moment, term: node, unit: 'condition', entity: node.entity })
  }

  /** The same condition in the month that holds a date. */
  au_mois_de<F>(this: Condition<F>, date: DateTerm<F>): Condition<F> {
    const entity = commonEntity([date.node, this.node])
    return new Condition({ kind: 'month_of', date: date.node, term: this.node, unit: 'condition', entity })
  }
}
