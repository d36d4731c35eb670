import type { Node } from '../expression/node.ts'
import { contracted } from './contract.ts'
import { laid } from './laid.ts'
import { type Block, reworded } from './phrase.ts'
import { straightened } from './straightened.ts'

/**
 * A node said as a lawyer lists it: sums, alternatives and lists of conditions go line by line, what is light in one line.
 * Inside a line, parentheses keep the order of operations.
 */
export function block(node: Node): Block {
  return reworded(laid(straightened(node)), contracted)
}
