import type { Node } from '../expression/node.ts'
import { same } from './alike.ts'
import { monthWord } from './moment.ts'

type Conditions = Node & { kind: 'every' | 'some' }

/** One condition of a list, and the months at which the list reads it; none when it is read in M only. */
export interface Part {
  readonly months: readonly number[]
  readonly condition: Node
}

/** In a list of conditions, one same condition read at several months in a row is told once, with its months. */
export function monthsApart({ conditions }: Conditions): readonly Part[] {
  const parts: { months: number[]; condition: Node }[] = []
  for (const condition of conditions) {
    const month = monthOf(condition)
    const last = parts.at(-1)
    const again = month !== null && last && last.months.length > 0 && same(last.condition, month.term)
    if (again) last.months.push(month.offset)
    else if (month) parts.push({ months: [month.offset], condition: month.term })
    else parts.push({ months: [], condition })
  }
  return parts
}

function monthOf(node: Node): { readonly offset: number; readonly term: Node } | null {
  if (node.kind !== 'at' || node.shift.kind !== 'months') return null
  return { offset: node.shift.months, term: node.term }
}

/** « chacun des mois M−3 à M−1, »; empty for a condition that is read in M only. */
export function openingOf(kind: Conditions['kind'], months: readonly number[]): string {
  if (months.length === 0) return ''
  return months.length === 1 ? `en ${monthNames(months)}, ` : `${eachOrOne(kind)} ${monthNames(months)}, `
}

export const eachOrOne = (kind: Conditions['kind']) => `${kind === 'every' ? 'chacun' : 'l’un au moins'} des mois`

/** « M−3 à M−1 », or the months one by one when some are missing. */
export function monthNames(months: readonly number[]): string {
  const sorted = months.toSorted((a, b) => a - b)
  const [first = 0, last = 0] = [sorted[0], sorted.at(-1)]
  const inARow = months.length > 1 && last - first === sorted.length - 1
  return inARow ? `${monthWord(first)} à ${monthWord(last)}` : sorted.map(monthWord).join(', ')
}
