import type { Node } from '../expression/node.ts'
import { laidChoice } from './cases.ts'
import { relationWords } from './conditions.ts'
import { laidBound } from './laid_bound.ts'
import { laidAfter, laidConditions } from './laid_conditions.ts'
import { laidMembers } from './laid_members.ts'
import { laidSum } from './laid_sum.ts'
import { windowWords } from './moment.ts'
import { type Block, followed, isOneLine, line, prefixed, say } from './phrase.ts'
import { placeOf } from './placed.ts'
import { boundOf, sentence, within } from './sentence.ts'
import { tightness } from './tightness.ts'
import { isLight } from './weight.ts'

/** A straightened node, laid out in lines where it is too heavy for one. */
export function laid(node: Node): Block {
  if (isLight(node)) return line(sentence(node))
  switch (node.kind) {
    case 'sum':
      return laidSum(node)
    case 'product':
      return laidProduct(node)
    case 'quotient':
      return laidQuotient(node)
    case 'max':
    case 'min':
    case 'round':
      return laidBound(node)
    case 'comparison':
      return laidComparison(node)
    case 'every':
    case 'some':
      return laidConditions(node)
    case 'choose':
      return laidChoice(node)
    case 'exceptions':
      return laidExceptions(node)
    case 'brackets':
      return laidBrackets(node)
    case 'members':
      return laidMembers(node)
    case 'project':
      return node.group === 'famille' ? laid(node.term) : laidPlace(node)
    case 'holder':
    case 'at':
      return laidPlace(node)
    case 'month_of':
      if (node.unit !== 'condition') return line(sentence(node))
      return laidAfter(say('au mois de ', within(node.date, tightness.tight), ', '), node.term)
    case 'window': {
      const operation = node.operation === 'mean' ? 'la moyenne' : 'la somme'
      return after(`${operation}, ${windowWords(node.window)}, de `, node.term)
    }
    default:
      return line(sentence(node))
  }
}

/** A node after words that bear on the whole of it: in one line it takes parentheses, as a list its head says so. */
export function after(words: Parameters<typeof prefixed>[0], node: Node, needed: number = tightness.tight): Block {
  const block = laid(node)
  if (isOneLine(block)) return prefixed(words, line(within(node, needed)))
  // « un douzième du total de ce qui suit, arrondi au centime »: which of the two is rounded? Its own head says it.
  const ambiguous = needed > tightness.list && isBounded(node)
  return ambiguous ? { phrase: say(words, 'ce qui suit :'), items: [block] } : prefixed(words, block)
}

function laidProduct({ factors }: Node & { kind: 'product' }): Block {
  const [first, second] = factors
  if (factors.length === 2 && first && second && isLight(first) && !isLight(second) && !isBounded(second)) {
    return after(say(within(first, tightness.tight), ', multiplié par '), second)
  }
  return { phrase: say('le produit de :'), items: factors.map(laid) }
}

function laidQuotient(node: Node & { kind: 'quotient' }): Block {
  const { dividend, divisor } = node
  if (divisor.kind === 'constant' && divisor.value === 12) return after('un douzième de ', dividend)
  if (isLight(dividend) && isLight(divisor)) return line(sentence(node))
  return { phrase: say('le quotient :'), items: quotientItems(node) }
}

export const quotientItems = ({ dividend, divisor }: Node & { kind: 'quotient' }): Block[] => [
  after('de ', dividend),
  after('par ', divisor),
]

const isBounded = (node: Node) =>
  node.kind === 'round' || ((node.kind === 'max' || node.kind === 'min') && boundOf(node) !== null)

function laidComparison(node: Node & { kind: 'comparison' }): Block {
  const { left, right } = node
  if (isLight(left) && isLight(right)) return line(sentence(node))
  const start = laid(left)
  if (!isOneLine(start)) return followed(start, after(relationWords(node), right, tightness.sum))
  return after(say(within(left, tightness.sum), ' ', relationWords(node)), right, tightness.sum)
}

function laidExceptions({ base, exceptions }: Node & { kind: 'exceptions' }): Block {
  const items = exceptions.map(({ when, value, text }) =>
    followed(after('si ', when, tightness.list), after(`alors (${text.label}) : `, value, tightness.loose)),
  )
  return followed(after('', base, tightness.list), { phrase: say('sauf :'), items })
}

function laidBrackets({ base, brackets, marginal }: Node & { kind: 'brackets' }): Block {
  const items = brackets.map(({ threshold, rate }) =>
    after(say('à partir de ', within(threshold, tightness.sum), ' : '), rate, tightness.loose),
  )
  const scale = marginal ? 'ce barème par tranches, appliqué à ' : 'le montant de la tranche atteinte par '
  const head = after(scale, base)
  if (isOneLine(head)) return { phrase: say(head.phrase, ' :'), items }
  return followed(head, { phrase: say('tranches :'), items })
}

function laidPlace(node: Node & { kind: 'holder' | 'project' | 'at' }): Block {
  const { before, term } = placeOf(node)
  return after(before, term, node.unit === 'condition' ? tightness.relation : tightness.tight)
}
