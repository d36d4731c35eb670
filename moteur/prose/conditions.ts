import type { Comparator, Node } from '../expression/node.ts'
import { nameOf } from './alike.ts'
import { figure, noDate } from './figures.ts'
import { monthsApart, openingOf } from './months_apart.ts'
import { isNamed } from './negated.ts'
import { peopleOf } from './people.ts'
import { joined, type Phrase, say } from './phrase.ts'
import { sentence, within } from './sentence.ts'
import { tightness } from './tightness.ts'
import { twoQuarters } from './two_quarters.ts'

type Relations = Readonly<Record<Comparator, string>>

const ofQuantities: Relations = {
  '<': 'est inférieur à ',
  '<=': 'est au plus ',
  '>': 'est supérieur à ',
  '>=': 'est au moins ',
  '=': 'est égal à ',
}

const ofDates: Relations = {
  '<': 'est avant ',
  '<=': 'est au plus tard ',
  '>': 'est après ',
  '>=': 'est au plus tôt ',
  '=': 'est ',
}

/** One condition, affirmed or denied. */
export function conditionWords(node: Node, denied = false): Phrase {
  switch (node.kind) {
    case 'not':
      return conditionWords(node.condition, !denied)
    case 'comparison':
      if (isNoDate(node.right))
        return say(within(node.left, tightness.sum), denied ? ' est indiqué' : ' n’est pas indiqué')
      return say(within(node.left, tightness.sum), ' ', relationWords(node, denied), within(node.right, tightness.sum))
    case 'one_of':
      return say(within(node.term, tightness.sum), ' ', membersWords(node, denied))
    case 'has_role':
      return say(`la personne ${denied ? 'n’est pas' : 'est'} ${peopleOf(node.group, node.roles).is}`)
    default:
      if (!denied) return sentence(node)
      return deniedNames(node) ?? say('il n’est pas vrai que ', within(node, tightness.tight))
  }
}

/** « est au moins », « n’est pas avant »: the words between the two sides. */
export function relationWords({ comparator, left }: Node & { kind: 'comparison' }, denied = false): string {
  const words = (left.unit === 'date' ? ofDates : ofQuantities)[comparator]
  return denied ? words.replace('est ', 'n’est pas ') : words
}

/** « A et B »; the names alone when each condition has one: « les conditions A et B sont remplies ». */
export function listOfConditions(node: Node & { kind: 'every' | 'some' }): Phrase {
  const { conditions, kind } = node
  if (conditions.every(isNamed)) {
    return kind === 'every'
      ? say('les conditions ', namesOf(conditions, ' et '), ' sont remplies')
      : say('l’une au moins des conditions ', namesOf(conditions, ' ou '), ' est remplie')
  }
  const quarters = twoQuarters(node)
  if (quarters) return say(quarters.opening, within(quarters.condition, tightness.relation))
  const parts = monthsApart(node).map(({ months, condition }, _, { length }) => {
    const opening = openingOf(kind, months)
    const words = say(opening, within(condition, tightness.relation))
    return opening === '' || length === 1 ? words : say('(', words, ')')
  })
  return joined(parts, kind === 'every' ? ' et ' : ' ou ')
}

const isNoDate = (node: Node) => node.kind === 'constant' && node.unit === 'date' && node.value === noDate

function deniedNames(node: Node): Phrase | null {
  if (isNamed(node)) return say('la condition ', namesOf([node], ''), ' n’est pas remplie')
  if (node.kind !== 'some' || !node.conditions.every(isNamed)) return null
  return say('aucune des conditions ', namesOf(node.conditions, ' et '), ' n’est remplie')
}

function namesOf(conditions: readonly Node[], last: string): Phrase {
  return joined(conditions.map(bareName), ', ', last)
}

/** The name of a condition, alone: in a list that says « ces conditions », nothing more is needed. */
export function bareName(node: Node): Phrase {
  const named = node.kind === 'project' ? node.term : node
  const name = nameOf(named)
  return name ? say({ refersTo: name }) : sentence(node)
}

function membersWords(node: Node & { kind: 'one_of' }, denied: boolean): string {
  const enumeration = enumerationOf(node.term)
  const labels = node.ranks.map((rank) => `« ${figure(rank, 'choix', enumeration)} »`)
  if (denied) return labels.length === 1 ? `n’est pas ${labels[0]}` : `n’est ni ${labels.join(' ni ')}`
  const last = labels.at(-1) ?? ''
  return labels.length === 1 ? `est ${last}` : `est ${labels.slice(0, -1).join(', ')} ou ${last}`
}

function enumerationOf(node: Node): Parameters<typeof figure>[2] {
  if (node.kind === 'input') return node.input.enumeration
  if (node.kind === 'holder' || node.kind === 'project' || node.kind === 'at') return enumerationOf(node.term)
  return undefined
}
