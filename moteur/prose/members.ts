import type { Node } from '../expression/node.ts'
import { peopleOf } from './people.ts'
import { type Phrase, say } from './phrase.ts'
import { sentence, within } from './sentence.ts'
import { isZero } from './straightened.ts'
import { tightness } from './tightness.ts'

type OverMembers = Node & { kind: 'members' }

/** What is added up for each member, and which members: « if c, x, else 0 » keeps only those for whom c holds. */
export function kept(term: Node): { readonly who: Node | null; readonly what: Node } {
  if (term.kind === 'choose' && isZero(term.otherwise)) return { who: term.condition, what: term.then }
  return { who: null, what: term }
}

/** A sum, a count, a quantifier over the members of a group, in one line. */
export function overMembers(node: OverMembers): Phrase {
  const people = peopleOf(node.group, node.roles)
  switch (node.operation) {
    case 'sum': {
      const { who, what } = kept(node.term)
      const only = who ? say(' pour qui ', within(who, tightness.list)) : []
      return say(`la somme, pour ${people.each}`, only, ', de ', within(what, tightness.tight))
    }
    case 'count':
      return node.term.kind === 'constant'
        ? say(`le nombre de ${people.many}`)
        : say(`le nombre de ${people.many} pour qui `, within(node.term, tightness.list))
    case 'any':
      return say(people.oneOf, within(node.term, tightness.relation))
    case 'all':
      return say(`pour ${people.each}, `, within(node.term, tightness.relation))
    case 'min':
    case 'max':
      return say(extremeOpening(node), within(node.term, tightness.tight), nobody(node))
  }
}

/** « le plus élevé, pour chaque enfant de la famille, de » */
export function extremeOpening(node: OverMembers): string {
  const { each } = peopleOf(node.group, node.roles)
  return `le ${node.operation === 'min' ? 'moins' : 'plus'} élevé, pour ${each}, de `
}

/** The value when the group has no such member. */
export function nobody({ none }: OverMembers): Phrase {
  return none ? say(' (s’il n’y en a pas, ', sentence(none), ')') : []
}
