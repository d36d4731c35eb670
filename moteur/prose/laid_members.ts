import type { Node } from '../expression/node.ts'
import { after, laid } from './laid.ts'
import { laidAfter } from './laid_conditions.ts'
import { extremeOpening, kept, nobody, overMembers, relative } from './members.ts'
import { peopleOf } from './people.ts'
import { type Block, followed, isOneLine, line, prefixed, say } from './phrase.ts'
import { tightness } from './tightness.ts'
import { isLight } from './weight.ts'

/** A sum, a count, a quantifier over the members of a group, with what it says of each laid out. */
export function laidMembers(node: Node & { kind: 'members' }): Block {
  const people = peopleOf(node.group, node.roles)
  switch (node.operation) {
    case 'sum':
      return laidMemberSum(node)
    case 'count':
      return after(`le nombre de ${people.many} pour qui `, node.term, tightness.list)
    case 'any':
      return laidAfter(people.oneOf, node.term)
    case 'all':
      return laidAfter(`pour ${people.each}, `, node.term)
    case 'min':
    case 'max': {
      const block = after(extremeOpening(node), node.term)
      if (isOneLine(block)) return line(overMembers(node))
      return node.none ? followed(block, line(nobody(node))) : block
    }
  }
}

function laidMemberSum(node: Node & { kind: 'members' }): Block {
  const opening = `la somme, pour ${peopleOf(node.group, node.roles).each}`
  const { who, what } = kept(node.term)
  if (!who) return after(`${opening}, de `, what)
  if (isLight(who)) return after(say(`${opening} `, relative(who), ', de '), what)
  return followed(prefixed(`${opening} pour qui `, laid(who)), after('de ', what))
}
