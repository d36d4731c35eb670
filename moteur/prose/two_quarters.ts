import type { Node } from '../expression/node.ts'
import { same } from './alike.ts'
import { eachOrOne, monthNames, monthsApart, type Part } from './months_apart.ts'
import { negated } from './negated.ts'
import { type Phrase, say } from './phrase.ts'
import { within } from './sentence.ts'
import { tightness } from './tightness.ts'

interface TwoQuarters {
  /** « chacun des mois M−3 à M−1 (M−4 à M−2 si …), » */
  readonly opening: Phrase
  readonly condition: Node
}

/** « c and x of the months A, or not c and x of the months B »: x told once, with the two spans of months. */
export function twoQuarters(node: Node): TwoQuarters | null {
  if (node.kind !== 'some' || node.conditions.length !== 2) return null
  const [first, second] = node.conditions.map(monthsUnder)
  if (!first || !second || first.kind !== second.kind || !same(negated(first.when), second.when)) return null
  if (!same(first.part.condition, second.part.condition)) return null
  const others = say(`${monthNames(first.part.months)} si `, within(first.when, tightness.list))
  const opening = say(`${eachOrOne(first.kind)} ${monthNames(second.part.months)} (`, others, '), ')
  return { opening, condition: first.part.condition }
}

/** A condition, and another one read at several months: « c, and x in M−1, M−2 and M−3 ». */
function monthsUnder(node: Node): { readonly when: Node; readonly kind: 'every' | 'some'; readonly part: Part } | null {
  if (node.kind !== 'every') return null
  const [when, ...rest] = node.conditions
  const [only] = rest
  const list: Node = only?.kind === 'some' && rest.length === 1 ? only : { ...node, conditions: rest }
  if (!when || (list.kind !== 'every' && list.kind !== 'some')) return null
  const [part, ...others] = monthsApart(list)
  return part && others.length === 0 && part.months.length > 1 ? { when, kind: list.kind, part } : null
}
