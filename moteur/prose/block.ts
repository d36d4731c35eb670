import type { Node } from '../expression/node.ts'
import { inline } from './inline.ts'
import { type Block, say } from './phrase.ts'

/**
 * A node said as a lawyer lists it: sums, alternatives and lists of conditions go line by line, the rest in one line.
 * Only the outside of a formula is laid out so; what is inside a line keeps its parentheses.
 */
export function block(node: Node): Block {
  switch (node.kind) {
    case 'sum':
      if (node.terms.length < 3) return line(node)
      return {
        phrase: say('la somme de :'),
        items: node.terms.map(({ sign, term }) => prefixed(sign === 1 ? 'plus ' : 'moins ', term)),
      }
    case 'choose':
      return {
        phrase: say('si ', inline(node.condition), ' :'),
        items: [block(node.then), { phrase: say('sinon :'), items: [block(node.otherwise)] }],
      }
    case 'every':
      return { phrase: say('toutes ces conditions sont réunies :'), items: node.conditions.map(block) }
    case 'some':
      return { phrase: say('l’une de ces conditions est remplie :'), items: node.conditions.map(block) }
    case 'exceptions':
      return {
        phrase: say(inline(node.base), ', sauf :'),
        items: node.exceptions.map(({ when, value, text }) => ({
          phrase: say('si ', inline(when), ' : ', inline(value), ` (${text.label})`),
          items: [],
        })),
      }
    case 'brackets':
      return {
        phrase: say(node.marginal ? 'par tranches, sur ' : 'selon la tranche atteinte par ', inline(node.base), ' :'),
        items: node.brackets.map(({ threshold, rate }) => ({
          phrase: say('à partir de ', inline(threshold), ' : ', inline(rate)),
          items: [],
        })),
      }
    default:
      return line(node)
  }
}

function line(node: Node): Block {
  return { phrase: inline(node), items: [] }
}

function prefixed(words: string, node: Node): Block {
  const inner = block(node)
  return inner.items.length === 0
    ? { phrase: say(words, inner.phrase), items: [] }
    : { phrase: say(words.trim(), ' :'), items: [inner] }
}
