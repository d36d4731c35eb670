import type { Comparator, Node } from '../expression/node.ts'
import { figure } from './figures.ts'
import { peopleOf } from './people.ts'
import { joined, type Phrase, say } from './phrase.ts'

/**
 * How tightly the words of a node hold together. A part looser than the place it stands in takes parentheses.
 * loose: a clause with a comma; either: « ou »; both: « et »; relation; sum; product; tight: a name or a figure.
 */
const tightness = { loose: 0, either: 1, both: 2, relation: 3, sum: 4, product: 5, tight: 6 } as const

const relations: Readonly<Record<Comparator, string>> = {
  '<': ' est inférieur à ',
  '<=': ' est au plus ',
  '>': ' est supérieur à ',
  '>=': ' est au moins ',
  '=': ' est égal à ',
}

/** A node said in one line of French, with parentheses where the order of operations needs them. */
export function inline(node: Node): Phrase {
  switch (node.kind) {
    case 'constant':
      return say(figure(node.value, node.unit))
    case 'parameter':
      return say({ refersTo: node.schedule })
    case 'input':
      return say({ refersTo: node.input })
    case 'rule':
      return say({ refersTo: node.rule })
    case 'sum':
      return node.terms.flatMap(({ sign, term }, i) => {
        const joint = i === 0 ? (sign === 1 ? '' : 'moins ') : sign === 1 ? ' plus ' : ' moins '
        // « a − (b + c) »: what is taken away keeps its parentheses.
        return say(joint, within(term, sign === 1 && i === 0 ? tightness.sum : tightness.product))
      })
    case 'product':
      return joined(
        node.factors.map((factor) => within(factor, tightness.product)),
        ' × ',
      )
    case 'quotient':
      return say(within(node.dividend, tightness.product), ' ÷ ', within(node.divisor, tightness.tight))
    case 'max':
      return bounded(node.terms, ', sans descendre sous ', 'le plus grand de ')
    case 'min':
      return bounded(node.terms, ', sans dépasser ', 'le plus petit de ')
    case 'round':
      return say(within(node.term, tightness.tight), node.step === 1 ? ' arrondi à l’unité' : ' arrondi au centime')
    case 'comparison':
      return say(within(node.left, tightness.sum), relations[node.comparator], within(node.right, tightness.sum))
    case 'one_of':
      return say(within(node.term, tightness.sum), ' est ', listed(node))
    case 'every':
      return joined(
        node.conditions.map((each) => within(each, tightness.both)),
        ' et ',
      )
    case 'some':
      return joined(
        node.conditions.map((each) => within(each, tightness.both)),
        ' ou ',
      )
    case 'not':
      return say('non ', within(node.condition, tightness.tight))
    case 'choose':
      return say('si ', inline(node.condition), ', ', inline(node.then), ', sinon ', inline(node.otherwise))
    case 'exceptions':
      return say(
        inline(node.base),
        ...node.exceptions.flatMap(({ when, value, text }) => [
          say(', sauf si ', inline(when), ' : ', inline(value), ` (${text.label})`),
        ]),
      )
    case 'brackets':
      return say('le barème par tranches de ', within(node.base, tightness.tight))
    case 'members':
      return overMembers(node)
    case 'holder':
      return say(within(node.term, tightness.tight), ` (${node.role.label})`)
    case 'project':
      return inline(node.term)
    case 'has_role':
      return say(`est ${node.roles.map(({ label }) => label).join(' ou ')}`)
    case 'at':
      return say(within(node.term, tightness.tight), ` (${node.shift.label})`)
    case 'window':
      return say(
        `la ${node.operation === 'mean' ? 'moyenne' : 'somme'} sur ${node.window.label} de `,
        within(node.term, tightness.tight),
      )
    case 'age':
      return say('l’âge en ', node.in === 'years' ? 'années' : 'mois', ' selon ', inline(node.birth))
    case 'month_start':
      return say('le premier jour du mois')
  }
}

/** The same words, in parentheses when they hold together less tightly than their place asks. */
function within(node: Node, needed: number): Phrase {
  return tightnessOf(node) < needed ? say('(', inline(node), ')') : inline(node)
}

function tightnessOf(node: Node): number {
  switch (node.kind) {
    case 'choose':
    case 'exceptions':
    case 'max':
    case 'min':
      return tightness.loose
    case 'some':
      return node.conditions.length > 1 ? tightness.either : tightness.both
    case 'every':
      return tightness.both
    case 'comparison':
    case 'one_of':
    case 'not':
    case 'has_role':
      return tightness.relation
    case 'sum':
      return tightness.sum
    case 'product':
    case 'quotient':
    case 'members':
    case 'window':
    case 'brackets':
    case 'age':
      return tightness.product
    case 'project':
      return tightnessOf(node.term)
    default:
      return tightness.tight
  }
}

function bounded(terms: readonly Node[], bound: string, list: string): Phrase {
  const [first, second] = terms
  if (terms.length !== 2 || !first || !second)
    return say(
      list,
      joined(
        terms.map((term) => within(term, tightness.sum)),
        ', ',
      ),
    )
  return say(within(first, tightness.sum), bound, within(second, tightness.sum))
}

function overMembers(node: Node & { kind: 'members' }): Phrase {
  const people = peopleOf(node.group, node.roles)
  const term = within(node.term, tightness.tight)
  switch (node.operation) {
    case 'sum':
      return say(`la somme, pour ${people.each}, de `, term)
    case 'count':
      return node.term.kind === 'constant'
        ? say(`le nombre ${people.of}`)
        : say(`le nombre ${people.of} pour qui `, term)
    case 'any':
      return say(`${people.one} est tel que `, term)
    case 'all':
      return say(`${people.each} est tel que `, term)
    case 'min':
      return say('le plus petit, pour ', people.each, ', de ', term)
    case 'max':
      return say('le plus grand, pour ', people.each, ', de ', term)
  }
}

function listed(node: Node & { kind: 'one_of' }): string {
  const enumeration = enumerationOf(node.term)
  return node.ranks.map((rank) => `« ${figure(rank, 'choix', enumeration)} »`).join(' ou ')
}

function enumerationOf(node: Node): Parameters<typeof figure>[2] {
  if (node.kind === 'input') return node.input.enumeration
  if (node.kind === 'holder' || node.kind === 'project' || node.kind === 'at') return enumerationOf(node.term)
  return undefined
}
