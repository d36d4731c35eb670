import type { Node } from '../expression/node.ts'
import type { UnitName } from '../expression/units.ts'
import { after, laid } from './laid.ts'
import { type Block, followed, isOneLine, line, prefixed, say } from './phrase.ts'
import { twoWindows } from './quarter.ts'
import { within } from './sentence.ts'
import { tightness, tightnessOf } from './tightness.ts'
import { isLight } from './weight.ts'

/** « X si …, sinon Y »; a chain of choices, or one with long answers, as a list of cases. */
export function laidChoice(node: Node & { kind: 'choose' }): Block {
  const quarter = twoWindows(node)
  if (quarter) return after(quarter.opening, quarter.term)
  const { condition, then, otherwise } = node
  if (!isShort(then) || !isShort(otherwise)) {
    return { phrase: say(`${nounOf(node.unit)}, selon le cas :`), items: casesOf(node, 'si ') }
  }
  const start = say(within(then, tightness.placed), ' si ')
  const end = say('sinon ', within(otherwise, tightness.placed))
  const conditions = laid(condition)
  if (!isOneLine(conditions)) return followed(prefixed(start, conditions), line(end))
  return line(say(start, within(condition, tightness.list), ', ', end))
}

// A name or a figure, or a sum of a few: products read better each on its own line.
const isShort = (node: Node) => isLight(node) && (tightnessOf(node) >= tightness.placed || node.kind === 'sum')

function casesOf(node: Node, opening: string): Block[] {
  if (node.kind !== 'choose' || twoWindows(node)) return [after('sinon : ', node, tightness.loose)]
  const { condition, then, otherwise } = node
  return [caseOf(opening, condition, then), ...casesOf(otherwise, 'sinon, si ')]
}

function caseOf(opening: string, condition: Node, then: Node): Block {
  const conditions = laid(condition)
  if (isOneLine(conditions)) {
    return after(say(opening, within(condition, tightness.list), ' : '), then, tightness.loose)
  }
  return followed(prefixed(opening, conditions), after('alors : ', then, tightness.loose))
}

function nounOf(unit: UnitName): string {
  if (unit.startsWith('euros') || unit === 'neutre') return 'l’un de ces montants'
  if (unit.startsWith('taux')) return 'l’un de ces taux'
  return unit === 'nombre' ? 'l’un de ces nombres' : 'l’une de ces quantités'
}
