import type { Rounding } from '../expression/node.ts'

// 1.005 × 100 is 100.49999999999999 in binary: a value this close to a boundary is on it.
const dust = 2 ** -40

/**
 * Rounds to a multiple of `step` (0.0001, 0.01, 1, 100…). A half goes away from zero, as in an administrative account.
 * Plain arithmetic, so that a compiled reader does the very same operations.
 */
export function roundTo(value: number, step: number, towards: Rounding): number {
  const sign = value < 0 ? -1 : 1
  const count = step < 1 ? value * sign * Math.round(1 / step) : (value * sign) / step
  const whole = towardsWhole(count, sign === 1 ? towards : opposite[towards])
  return sign * (step < 1 ? whole / Math.round(1 / step) : whole * step)
}

const opposite = { nearest: 'nearest', down: 'up', up: 'down' } as const

function towardsWhole(count: number, towards: Rounding): number {
  const slack = dust * (count + 1)
  if (towards === 'nearest') return Math.floor(count + slack + 0.5)
  return towards === 'down' ? Math.floor(count + slack) : Math.ceil(count - slack)
}
