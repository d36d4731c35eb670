import type { Node } from '../expression/node.ts'
import { same } from './alike.ts'
import { monthWord } from './moment.ts'

interface Part {
  /** « chacun des mois M−3 à M−1, »; empty for a condition that stands alone. */
  readonly opening: string
  readonly condition: Node
}

/** In a list of conditions, one same condition read at several months in a row is told once, with its months. */
export function monthsApart({ kind, conditions }: Node & { kind: 'every' | 'some' }): readonly Part[] {
  const parts: { months: number[]; condition: Node }[] = []
  for (const condition of conditions) {
    const month = monthOf(condition)
    const last = parts.at(-1)
    const again = month !== null && last && last.months.length > 0 && same(last.condition, month.term)
    if (again) last.months.push(month.offset)
    else if (month) parts.push({ months: [month.offset], condition: month.term })
    else parts.push({ months: [], condition })
  }
  return parts.map(({ months, condition }) => ({ opening: openingOf(kind, months), condition }))
}

function monthOf(node: Node): { readonly offset: number; readonly term: Node } | null {
  if (node.kind !== 'at' || node.shift.kind !== 'months') return null
  return { offset: node.shift.months, term: node.term }
}

function openingOf(kind: 'every' | 'some', months: readonly number[]): string {
  const sorted = months.toSorted((a, b) => a - b)
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (first === undefined || last === undefined) return ''
  if (first === last) return `en ${monthWord(first)}, `
  const inARow = last - first === sorted.length - 1
  const names = inARow ? `${monthWord(first)} à ${monthWord(last)}` : sorted.map(monthWord).join(', ')
  return `${kind === 'every' ? 'chacun' : 'l’un au moins'} des mois ${names}, `
}
