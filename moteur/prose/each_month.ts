import { childrenOf } from '../expression/children.ts'
import type { Node, Shift, Window } from '../expression/node.ts'
import { rebuilt } from '../expression/rebuilt.ts'
import { same, shape } from './alike.ts'

type AtMonth = Node & { readonly kind: 'at'; readonly shift: Shift & { readonly kind: 'months' } }

/** In a formula said once for several months: the month that is meant is each of them in turn. */
export const thatMonth: Shift = { kind: 'months', months: Number.NaN, label: 'ce mois-là' }

const inM: Shift = { kind: 'months', months: 0, label: 'en M' }

/**
 * « (x of M−1, plus x of M−2, plus x of M−3) ÷ 3 » is the mean of x for each of these months. Unlike a plain mean over
 * a window, the formula may also read month M itself: then M is said wherever it is read.
 */
export function meanOfMonths(node: Node & { kind: 'quotient' }): Node | null {
  const { dividend, divisor } = node
  if (dividend.kind !== 'sum' || divisor.kind !== 'constant' || divisor.value !== dividend.terms.length) return null
  if (dividend.terms.some(({ sign }) => sign === -1)) return null
  const [first, ...others] = dividend.terms.map(({ term }) => term)
  if (!first || others.length === 0) return null
  const readings = others.map((other) => differing(first, other))
  const [reading] = readings
  if (!reading || readings.includes(null)) return null
  const months = [reading.from, ...readings.map((each) => each?.to ?? Number.NaN)].toSorted((a, b) => a - b)
  const [from, to] = [months[0] ?? 0, months.at(-1) ?? 0]
  if (to - from !== months.length - 1 || new Set(months).size !== months.length) return null
  const window: Window = { kind: 'months', from, to, label: eachOf }
  const term = pinned(template(first, reading.places))
  return { kind: 'window', operation: 'mean', window, term, unit: node.unit, entity: node.entity }
}

const eachOf = 'chacun de ces mois'

export const isForEach = (window: Window): boolean => window.label === eachOf

interface Differing {
  readonly from: number
  readonly to: number
  readonly places: ReadonlySet<Node>
}

/** Where one formula reads a month and the other another one, when that is all that differs. */
function differing(one: Node, other: Node): Differing | null {
  const pairs: (readonly [AtMonth, AtMonth])[] = []
  if (!alikeButForMonths(one, other, pairs)) return null
  const [first] = pairs
  if (!first) return null
  const [from, to] = [first[0].shift.months, first[1].shift.months]
  const consistent = pairs.every(([a, b]) => a.shift.months === from && b.shift.months === to)
  return consistent ? { from, to, places: new Set(pairs.map(([place]) => place)) } : null
}

function alikeButForMonths(one: Node, other: Node, pairs: (readonly [AtMonth, AtMonth])[]): boolean {
  if (same(one, other)) return true
  if (isAtMonth(one) && isAtMonth(other) && same(one.term, other.term)) return pairs.push([one, other]) > 0
  const [children, others] = [childrenOf(one), childrenOf(other)]
  if (shape(one) !== shape(other) || children.length === 0 || children.length !== others.length) return false
  return children.every((child, i) => alikeButForMonths(child, others[i] ?? child, pairs))
}

function isAtMonth(node: Node): node is AtMonth {
  return node.kind === 'at' && node.shift.kind === 'months'
}

function template(node: Node, places: ReadonlySet<Node>): Node {
  if (places.has(node) && node.kind === 'at') return { ...node, shift: thatMonth }
  return rebuilt(node, (child) => template(child, places))
}

function pinned(node: Node): Node {
  if (node.kind === 'at' || node.kind === 'month_of' || node.kind === 'window') return node
  const variable = node.kind === 'input' ? node.input : node.kind === 'rule' ? node.rule : null
  const monthly = node.kind === 'parameter' || variable?.periodicity === 'month'
  if (!monthly) return rebuilt(node, pinned)
  return { kind: 'at', shift: inM, term: node, unit: node.unit, entity: node.entity }
}
