import type { Node } from '../expression/node.ts'
import { contracted } from './contract.ts'
import type { Phrase } from './phrase.ts'
import { sentence } from './sentence.ts'
import { straightened } from './straightened.ts'

/** A node said in one line of French, with parentheses wherever two readings would be possible. */
export function inline(node: Node): Phrase {
  return contracted(sentence(straightened(node)))
}
