import { expect, test } from 'vitest'
import { annees, graduations } from './graduations.ts'

test.each([
  [524.16, 651.69, [500, 550, 600, 650, 700]],
  [9.61, 12.31, [9, 10, 11, 12, 13]],
  [0.005, 0.03, [0, 0.01, 0.02, 0.03]],
  [0.5985, 0.62, [0.59, 0.6, 0.61, 0.62]],
  [59, 59, [50, 75]],
])('%d to %d', (min, max, attendues) => {
  const lignes = graduations(min, max)
  if (min !== max) expect(lignes).toEqual(attendues)
  expect(lignes[0]).toBeLessThanOrEqual(min)
  expect(lignes.at(-1)).toBeGreaterThanOrEqual(max)
  expect(lignes.length).toBeLessThan(7)
})

test('at most six years are written', () => {
  expect(annees(2016, 2026)).toEqual([2016, 2018, 2020, 2022, 2024, 2026])
  expect(annees(2024, 2026)).toEqual([2024, 2025, 2026])
  expect(annees(1986, 2026).length).toBeLessThan(7)
})
