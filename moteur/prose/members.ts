import type { Node } from '../expression/node.ts'
import { peopleOf } from './people.ts'
import { joined, type Phrase, say } from './phrase.ts'
import { sentence, within } from './sentence.ts'
import { isZero } from './straightened.ts'
import { tightness } from './tightness.ts'

type OverMembers = Node & { kind: 'members' }

/** What is added up for each member, and which members: « if c, x, else 0 » keeps only those for whom c holds. */
export function kept(term: Node): { readonly who: Node | null; readonly what: Node } {
  if (term.kind === 'choose' && isZero(term.otherwise)) return { who: term.condition, what: term.then }
  return { who: null, what: term }
}

/** « qui est un enfant de la famille », « pour qui la condition X est remplie »: a condition after the people it picks. */
export function relative(who: Node): Phrase {
  if (who.kind === 'has_role') return say(`qui est ${peopleOf(who.group, who.roles).is}`)
  if ((who.kind !== 'every' && who.kind !== 'some') || !who.conditions.some(mentionsRole)) {
    return say('pour qui ', within(who, tightness.list))
  }
  const parts = who.conditions.map((each) =>
    each.kind === 'every' || each.kind === 'some' ? say('(', relative(each), ')') : relative(each),
  )
  return joined(parts, who.kind === 'every' ? ' et ' : ' ou ')
}

function mentionsRole(node: Node): boolean {
  if (node.kind === 'every' || node.kind === 'some') return node.conditions.some(mentionsRole)
  return node.kind === 'has_role'
}

/** A sum, a count, a quantifier over the members of a group, in one line. */
export function overMembers(node: OverMembers): Phrase {
  const people = peopleOf(node.group, node.roles)
  switch (node.operation) {
    case 'sum': {
      const { who, what } = kept(node.term)
      const only = who ? say(' ', relative(who)) : []
      return say(`la somme, pour ${people.each}`, only, ', de ', within(what, tightness.tight))
    }
    case 'count':
      return node.term.kind === 'constant'
        ? say(`le nombre de ${people.many}`)
        : say(`le nombre de ${people.many} `, relative(node.term))
    case 'any':
      return say(people.oneOf, within(node.term, tightness.relation))
    case 'all':
      return say(`pour ${people.each}, `, within(node.term, tightness.relation))
    case 'min':
    case 'max':
      return say(extremeOpening(node), within(node.term, tightness.tight), node.none ? say(' ', nobody(node)) : [])
  }
}

/** « le plus élevé, pour chaque enfant de la famille, de » */
export function extremeOpening(node: OverMembers): string {
  const { each } = peopleOf(node.group, node.roles)
  return `le plus ${node.operation === 'min' ? 'faible' : 'élevé'}, pour ${each}, de `
}

/** The value when the group has no such member. */
export function nobody({ none }: OverMembers): Phrase {
  return none ? say('(s’il n’y en a pas, ', sentence(none), ')') : []
}
