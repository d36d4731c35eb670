import type { Node } from '../expression/node.ts'
import { same } from './alike.ts'
import { windowWords } from './moment.ts'
import { type Phrase, say } from './phrase.ts'
import { within } from './sentence.ts'
import { tightness } from './tightness.ts'

interface TwoWindows {
  /** « la moyenne, sur les mois M−3 à M−1 (M−4 à M−2 si …), de » */
  readonly opening: Phrase
  readonly term: Node
}

/** One quantity over one window or another, as a condition says: told once, with the two windows side by side. */
export function twoWindows({ condition, then, otherwise }: Node & { kind: 'choose' }): TwoWindows | null {
  if (then.kind !== 'window' || otherwise.kind !== 'window') return null
  if (then.operation !== otherwise.operation || !same(then.term, otherwise.term)) return null
  const operation = then.operation === 'mean' ? 'la moyenne' : 'la somme'
  const [usual, other] = [windowWords(otherwise.window), windowWords(then.window)]
  const opening = say(`${operation}, ${usual} (${other} si `, within(condition, tightness.list), '), de ')
  return { opening, term: then.term }
}

export function quarterWords(node: Node & { kind: 'choose' }): Phrase | null {
  const found = twoWindows(node)
  return found && say(found.opening, within(found.term, tightness.tight))
}
