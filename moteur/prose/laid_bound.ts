import type { Node } from '../expression/node.ts'
import { after, laid, quotientItems } from './laid.ts'
import { laidSum } from './laid_sum.ts'
import { type Block, joined, line, type Phrase, say } from './phrase.ts'
import { boundOf, extremeNoun, roundingWords, sentence, within } from './sentence.ts'
import { tightness } from './tightness.ts'
import { isLight } from './weight.ts'

type Bounded = Node & { kind: 'max' | 'min' | 'round' }

/**
 * A quantity rounded, or held by a floor or a ceiling: « le total de ce qui suit, sans descendre sous 0 € : ».
 * The words come after those that say what is listed, and bear on all of it. Quantities of equal standing are listed.
 */
export function laidBound(node: Bounded): Block {
  const { term, words } = peeled(node)
  if (words.length > 0) return qualified(term, words)
  if (node.kind === 'round') return line(sentence(node))
  return { phrase: say(`${extremeNoun(node)} de :`), items: node.terms.map(laid) }
}

function qualified(term: Node, words: readonly Phrase[]): Block {
  const done = joined(words, ', ')
  const column = columnOf(term)
  if (column) return { phrase: say(column.head, ', ', done, ' :'), items: column.items }
  if (isLight(term)) return line(say(within(term, tightness.tight), ', ', done))
  return { phrase: say('ce résultat, ', done, ' :'), items: [after('', term, tightness.loose)] }
}

/** A list whose head can carry what is done to its result. */
function columnOf(term: Node): { readonly head: string; readonly items: readonly Block[] } | null {
  if (term.kind === 'sum' && (term.terms.length > 2 || !isLight(term))) {
    const { items, suite } = laidSum(term)
    // A sum that repeats one formula goes on after its list: words in its head would not be read to bear on the whole.
    return suite ? null : { head: 'le total de ce qui suit', items }
  }
  if (isLight(term)) return null
  if (term.kind === 'product') return { head: 'le produit de ce qui suit', items: term.factors.map(laid) }
  if (term.kind === 'quotient') return { head: 'le quotient qui suit', items: quotientItems(term) }
  if (term.kind === 'max' || term.kind === 'min') {
    return { head: `${extremeNoun(term)} de ce qui suit`, items: term.terms.map(laid) }
  }
  return null
}

/** What is bounded or rounded, and the words for all that is done to it, in the order in which it is done. */
function peeled(node: Node): { readonly term: Node; readonly words: readonly Phrase[] } {
  if (node.kind === 'round') return more(node.term, say(roundingWords(node)))
  const held = node.kind === 'max' || node.kind === 'min' ? boundOf(node) : null
  if (!held || !isLight(held.bound)) return { term: node, words: [] }
  const words = node.kind === 'max' ? 'sans descendre sous ' : 'sans dépasser '
  return more(held.term, say(words, within(held.bound, tightness.tight)))
}

function more(inside: Node, words: Phrase) {
  const inner = peeled(inside)
  return { term: inner.term, words: [...inner.words, words] }
}
