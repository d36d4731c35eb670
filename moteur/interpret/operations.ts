import type { Comparator } from '../expression/node.ts'
import { missingIn, type Value } from './unknown.ts'

/** Applies to a known value; an unknown stays what it is. */
export function whenKnown(value: Value, apply: (known: number) => number): Value {
  return typeof value === 'number' ? apply(value) : value
}

export function addUp(terms: readonly (readonly [sign: 1 | -1, value: Value])[]): Value {
  let total = 0
  for (const [sign, value] of terms) {
    if (typeof value !== 'number') return missingIn(terms.map(([, each]) => each))
    total += sign * value
  }
  return total
}

/** A known zero makes the product known, whatever the other factors turn out to be. */
export function multiply(factors: readonly Value[]): Value {
  if (factors.includes(0)) return 0
  let total = 1
  for (const factor of factors) {
    if (typeof factor !== 'number') return missingIn(factors)
    total *= factor
  }
  return total
}

/** @throws RangeError on a zero divisor: a rule must have set that case apart. */
export function divide(dividend: Value, divisor: Value): Value {
  if (divisor === 0) throw new RangeError('Division par zéro dans une règle')
  if (typeof dividend !== 'number' || typeof divisor !== 'number') return missingIn([dividend, divisor])
  return dividend / divisor
}

export function largest(values: readonly Value[]): Value {
  return values.every((value) => typeof value === 'number') ? Math.max(...values) : missingIn(values)
}

export function smallest(values: readonly Value[]): Value {
  return values.every((value) => typeof value === 'number') ? Math.min(...values) : missingIn(values)
}

// 29 × 11.88 is 344.52000000000004: no text tells apart two quantities nearer than a millionth.
const same = 1e-6

export function compare(comparator: Comparator, left: Value, right: Value): Value {
  if (typeof left !== 'number' || typeof right !== 'number') return missingIn([left, right])
  switch (comparator) {
    case '<':
      return Number(left < right - same)
    case '<=':
      return Number(left <= right + same)
    case '>':
      return Number(left > right + same)
    case '>=':
      return Number(left >= right - same)
    case '=':
      return Number(Math.abs(left - right) <= same)
  }
}

/** Reads conditions until one is false; unknown only if none is. */
export function every<T>(conditions: readonly T[], read: (condition: T) => Value): Value {
  const unknowns: Value[] = []
  for (const condition of conditions) {
    const value = read(condition)
    if (value === 0) return 0
    if (typeof value !== 'number') unknowns.push(value)
  }
  return unknowns.length === 0 ? 1 : missingIn(unknowns)
}

/** Reads conditions until one is true; unknown only if none is. */
export function some<T>(conditions: readonly T[], read: (condition: T) => Value): Value {
  const unknowns: Value[] = []
  for (const condition of conditions) {
    const value = read(condition)
    if (value === 1) return 1
    if (typeof value !== 'number') unknowns.push(value)
  }
  return unknowns.length === 0 ? 0 : missingIn(unknowns)
}

export function negate(condition: Value): Value {
  return whenKnown(condition, (value) => 1 - value)
}
