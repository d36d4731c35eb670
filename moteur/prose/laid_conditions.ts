import type { Node } from '../expression/node.ts'
import { bareName } from './conditions.ts'
import { after, laid } from './laid.ts'
import { monthsApart, openingOf } from './months_apart.ts'
import { isNamed } from './negated.ts'
import { type Block, line, type Phrase, say } from './phrase.ts'
import { tightness } from './tightness.ts'
import { twoQuarters } from './two_quarters.ts'

const openings = {
  every: 'toutes ces conditions sont réunies :',
  some: 'l’une au moins de ces conditions est remplie :',
} as const

/** Conditions one a line. Those that have a name need no more words: the head says that they are conditions. */
export function laidConditions(node: Node & { kind: 'every' | 'some' }): Block {
  const quarters = twoQuarters(node)
  if (quarters) return laidAfter(quarters.opening, quarters.condition)
  const items = monthsApart(node).map(({ months, condition }) => {
    if (months.length > 0) return laidAfter(openingOf(node.kind, months), condition)
    return isNamed(condition) ? line(bareName(condition)) : laid(condition)
  })
  const [only] = items
  return only && items.length === 1 ? only : { phrase: say(openings[node.kind]), items }
}

/** Conditions after words that bear on all of them, as « pour un même enfant »: several always make a list. */
export function laidAfter(words: string | Phrase, condition: Node): Block {
  const list = condition.kind === 'every' || condition.kind === 'some'
  if (!list || condition.conditions.every(isNamed)) return after(words, condition, tightness.relation)
  const block = laidConditions(condition)
  return { ...block, phrase: say(words, block.phrase) }
}
