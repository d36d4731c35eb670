import type { Phrase, Piece } from './phrase.ts'

const articles: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}’])de les (?=\S)/gu, 'des '],
  [/(?<![\p{L}’])de le (?=\S)/gu, 'du '],
  [/(?<![\p{L}’])à les (?=\S)/gu, 'aux '],
  [/(?<![\p{L}’])à le (?=\S)/gu, 'au '],
  [/(?<![\p{L}’])de (?=[aeiouâàéèêëîïôûœæ])/gu, 'd’'],
]

const openVowel = /^[aeiouhâàéèêëîïôûœæ]/i

/**
 * French contracts « de le » into « du » and drops the vowel of « de » before another one.
 * Done last: which words meet is known only once the sentence is whole.
 */
export function contracted(phrase: Phrase): Phrase {
  const pieces = merged(phrase)
  return pieces.map((piece, i) => {
    if (typeof piece !== 'string') return piece
    const words = articles.reduce((text, [long, short]) => text.replaceAll(long, short), piece)
    const next = pieces[i + 1]
    const meetsVowel = typeof next === 'object' && openVowel.test(next.refersTo.label)
    return meetsVowel ? words.replace(/(?<![\p{L}’])de $/u, 'd’') : words
  })
}

function merged(phrase: Phrase): Piece[] {
  const pieces: Piece[] = []
  for (const piece of phrase) {
    const last = pieces.at(-1)
    if (piece === '') continue
    if (typeof piece === 'string' && typeof last === 'string') pieces[pieces.length - 1] = last + piece
    else pieces.push(piece)
  }
  return pieces
}
