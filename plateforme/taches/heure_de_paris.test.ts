import { expect, test } from 'vitest'
import { estLHeure, heuresPossibles } from './heure_de_paris.ts'
import { laNuit } from './tache.ts'

test.each([
  ['summer', '2026-07-14T01:00:00Z', true],
  ['summer, one hour later', '2026-07-14T02:00:00Z', false],
  ['winter', '2026-01-14T02:00:00Z', true],
  ['winter, one hour before', '2026-01-14T01:00:00Z', false],
  ['the night clocks go forward, when two o’clock is three', '2026-03-29T01:00:00Z', true],
  ['the night clocks go back, before', '2026-10-25T01:00:00Z', false],
  ['the night clocks go back, after', '2026-10-25T02:00:00Z', true],
])('three in the morning in France: %s', (_, instant, attendu) => {
  expect(estLHeure(laNuit, new Date(instant))).toBe(attendu)
})

test('every day of two years has three in the morning once, among the hours the queue wakes at', () => {
  expect(heuresPossibles(laNuit)).toBe('0 1,2 * * *')
  const unJour = 86_400_000
  for (let jour = Date.UTC(2026, 0, 1); jour < Date.UTC(2028, 0, 1); jour += unJour) {
    const fois = [1, 2].filter((heure) => estLHeure(laNuit, new Date(jour + heure * 3_600_000)))
    expect(fois).toHaveLength(1)
  }
})

test('shortly after midnight is the evening before in UTC', () => {
  expect(heuresPossibles('30 0 * * *')).toBe('30 22,23 * * *')
})
