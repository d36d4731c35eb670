import type { Schedule } from '../expression/schedule.ts'
import type { Variable } from '../expression/variable.ts'

/** A piece of a sentence: words, or the name of a quantity that has its own definition. */
export type Piece = string | { readonly refersTo: Variable | Schedule }
export type Phrase = readonly Piece[]

/** A sentence, what it lists under it, and how it goes on after the list. */
export interface Block {
  readonly phrase: Phrase
  readonly items: readonly Block[]
  readonly suite?: Block
}

/** Joins pieces and phrases into one phrase. */
export function say(...parts: readonly (Piece | Phrase)[]): Phrase {
  return parts.flat() as Phrase
}

/** Phrases separated by the same words, the last one by others if asked: « A, B et C ». */
export function joined(phrases: readonly Phrase[], separator: string, last = separator): Phrase {
  const before = (i: number) => (i === 0 ? [] : [i === phrases.length - 1 ? last : separator])
  return phrases.flatMap((phrase, i) => [...before(i), ...phrase])
}

export const line = (phrase: Phrase): Block => ({ phrase, items: [] })

export const isOneLine = (block: Block): boolean => block.items.length === 0 && !block.suite

/** The same block after other words. */
export const prefixed = (words: string | Phrase, block: Block): Block => ({
  ...block,
  phrase: say(words, block.phrase),
})

/** A block that goes on after its list. */
export function followed(block: Block, suite: Block): Block {
  return { ...block, suite: block.suite ? followed(block.suite, suite) : suite }
}

/** The same block with every phrase rewritten. */
export function reworded(block: Block, rewrite: (phrase: Phrase) => Phrase): Block {
  const items = block.items.map((item) => reworded(item, rewrite))
  const suite = block.suite && reworded(block.suite, rewrite)
  return { phrase: rewrite(block.phrase), items, ...(suite ? { suite } : {}) }
}

/** The words alone, for a terminal or a test. A name stands between guillemets: its own words are never operators. */
export function plainText(phrase: Phrase): string {
  return phrase.map((piece) => (typeof piece === 'string' ? piece : `« ${piece.refersTo.label} »`)).join('')
}

/** A block and what it lists, one line each, indented. */
export function plainLines(block: Block, indent = ''): string[] {
  const listed = block.items.flatMap((item) => plainLines(item, `${indent}  `))
  const after = block.suite ? plainLines(block.suite, indent) : []
  return [`${indent}${plainText(block.phrase)}`, ...listed, ...after]
}
