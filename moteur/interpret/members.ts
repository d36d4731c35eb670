import type { Node } from '../expression/node.ts'
import { type Groups, holders } from '../situation/situation.ts'
import { addUp, every, largest, smallest, some } from './operations.ts'
import type { Value } from './unknown.ts'

/** Reads a term for each member of a group who holds one of the roles, and brings the values together. */
export function overMembers(
  node: Node & { kind: 'members' },
  groups: Groups,
  who: number,
  read: (term: Node, person: number) => Value,
): Value {
  const people = holders(groups, who, node.roles)
  const each = (person: number) => read(node.term, person)
  switch (node.operation) {
    case 'sum':
    case 'count':
      return addUp(people.map((person) => [1, each(person)]))
    case 'any':
      return some(people, each)
    case 'all':
      return every(people, each)
    case 'min':
      return people.length === 0 ? nobody(node, who, read) : smallest(people.map(each))
    case 'max':
      return people.length === 0 ? nobody(node, who, read) : largest(people.map(each))
  }
}

function nobody(node: Node & { kind: 'members' }, who: number, read: (term: Node, person: number) => Value): Value {
  if (!node.none) throw new Error(`Le plus petit ou le plus grand d’aucun membre de ${node.group}`)
  return read(node.none, who)
}
