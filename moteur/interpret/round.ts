import type { RoundingMode } from '../expression/node.ts'

/**
 * Rounds to a multiple of `step` (0.01 or 1). A half goes away from zero, as in an administrative account.
 * The product is first brought back to 12 significant digits: 1.005 × 100 is 100.49999999999999 in binary.
 */
export function roundTo(value: number, step: number, mode: RoundingMode): number {
  const scale = Math.round(1 / step)
  const scaled = Number((value * scale).toPrecision(12))
  switch (mode) {
    case 'nearest':
      return (Math.sign(scaled) * Math.round(Math.abs(scaled))) / scale
    case 'down':
      return Math.floor(scaled) / scale
    case 'up':
      return Math.ceil(scaled) / scale
  }
}
