import { childrenOf } from '../expression/children.ts'
import type { Node, Shift, Window } from '../expression/node.ts'
import { isForEach, thatMonth } from './each_month.ts'

/** A month seen from the month computed, which is M: « M−1 », « M+1 ». */
export function monthWord(offset: number): string {
  return offset === 0 ? 'M' : `M${signed(offset)}`
}

/** A year seen from that of M, which is N: « N−2 ». */
export function yearWord(offset: number): string {
  return offset === 0 ? 'N' : `N${signed(offset)}`
}

/** When a term is read: « en M−1 », « pour l’année N−2 »; N is the year of M. */
export function whenWords(shift: Shift, term: Node): string {
  if (shift === thatMonth) return shift.label
  if (shift.kind === 'months') return `en ${monthWord(shift.months)}`
  // What is known by the month is read the same month of the other year.
  return isYearly(term) ? `pour l’année ${yearWord(shift.years)}` : `le même mois de l’année ${yearWord(shift.years)}`
}

/** « sur les mois M−3 à M−1 », « pour chacun des mois M−3 à M−1 », « sur l’année civile N−2 » */
export function windowWords(window: Window): string {
  if (window.kind === 'calendar_year') return `sur l’année civile ${yearWord(window.offset)}`
  const months = `${monthWord(window.from)} à ${monthWord(window.to)}`
  return isForEach(window) ? `pour chacun des mois ${months}` : `sur les mois ${months}`
}

/** Whether all that a term names is known by the year: then it is read for a year, and not for one of its months. */
function isYearly(term: Node): boolean {
  if (term.kind === 'parameter') return false
  const variable = term.kind === 'input' ? term.input : term.kind === 'rule' ? term.rule : null
  if (variable) return variable.periodicity !== 'month'
  const named = childrenOf(term).filter((child) => child.kind !== 'constant')
  return named.length > 0 ? named.every(isYearly) : term.kind === 'has_role'
}

const signed = (offset: number) => (offset < 0 ? `−${-offset}` : `+${offset}`)
