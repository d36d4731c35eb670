import type { Node } from './node.ts'
import { rebuilt } from './rebuilt.ts'

/** The nodes that a node is made of, in the order in which one reads them; a rule stands for itself. */
export function childrenOf(node: Node): readonly Node[] {
  const children: Node[] = []
  rebuilt(node, (child) => {
    children.push(child)
    return child
  })
  return children
}
