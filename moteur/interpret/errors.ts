import type { LegalText } from '../expression/text.ts'

/** A rule that needs itself to be computed. The chain goes from the rule back to itself. */
export class CircularRule extends Error {
  override readonly name = 'CircularRule'
  readonly chain: readonly string[]

  constructor(chain: readonly string[]) {
    super(`Renvoi circulaire : ${chain.join(' → ')}`)
    this.chain = chain
  }
}

/** Two exceptions true at once: the law held here contradicts itself, and choosing would be deciding in its place. */
export class ConflictingExceptions extends Error {
  override readonly name = 'ConflictingExceptions'
  readonly texts: readonly LegalText[]

  constructor(texts: readonly LegalText[]) {
    super(`Deux exceptions s’appliquent à la fois : ${texts.map(({ label }) => label).join(' et ')}`)
    this.texts = texts
  }
}
