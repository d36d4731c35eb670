import type { Schedule } from '../expression/schedule.ts'
import type { Variable } from '../expression/variable.ts'

/** A piece of a sentence: words, or the name of a quantity that has its own definition. */
export type Piece = string | { readonly refersTo: Variable | Schedule }
export type Phrase = readonly Piece[]

/** A sentence, and what it lists under it. */
export interface Block {
  readonly phrase: Phrase
  readonly items: readonly Block[]
}

/** Joins pieces and phrases into one phrase. */
export function say(...parts: readonly (Piece | Phrase)[]): Phrase {
  return parts.flat() as Phrase
}

/** Phrases separated by the same words. */
export function joined(phrases: readonly Phrase[], separator: string): Phrase {
  return phrases.flatMap((phrase, i) => (i === 0 ? phrase : [separator, ...phrase]))
}

/** The words alone, for a terminal or a test. */
export function plainText(phrase: Phrase): string {
  return phrase.map((piece) => (typeof piece === 'string' ? piece : piece.refersTo.label)).join('')
}

/** A block and what it lists, one line each, indented. */
export function plainLines(block: Block, indent = ''): string[] {
  const lines = block.items.flatMap((item) => plainLines(item, `${indent}  `))
  return [`${indent}${plainText(block.phrase)}`, ...lines]
}
