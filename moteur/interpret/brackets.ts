import type { Node } from '../expression/node.ts'
import { missingIn, type Value } from './unknown.ts'

/** Reads a scale: slice by slice when it is marginal, else the amount of the bracket reached (zero under the first). */
export function applyBrackets(node: Node & { kind: 'brackets' }, read: (part: Node) => Value): Value {
  const base = read(node.base)
  const thresholds = node.brackets.map(({ threshold }) => read(threshold))
  const rates = node.brackets.map(({ rate }) => read(rate))
  if (typeof base !== 'number' || ![...thresholds, ...rates].every((value) => typeof value === 'number')) {
    return missingIn([base, ...thresholds, ...rates])
  }
  const scale = thresholds.map((threshold, i) => [threshold as number, rates[i] as number] as const)
  return node.marginal ? sliceBySlice(base, scale) : bracketReached(base, scale)
}

function sliceBySlice(base: number, scale: readonly (readonly [number, number])[]): number {
  return scale.reduce((total, [threshold, rate], i) => {
    const end = scale[i + 1]?.[0] ?? Infinity
    return total + rate * Math.max(0, Math.min(base, end) - threshold)
  }, 0)
}

function bracketReached(base: number, scale: readonly (readonly [number, number])[]): number {
  return scale.findLast(([threshold]) => base >= threshold)?.[1] ?? 0
}
