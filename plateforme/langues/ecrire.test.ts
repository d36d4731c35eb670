import { expect, test } from 'vitest'
import { ecrireDate, ecrireMois, nomsDesMois } from './dates.ts'
import { ecrireIntervalle, ecrireMontant } from './montants.ts'
import { ecrireNombre, ecrireTaux } from './nombres.ts'

/** Shown as plain spaces so that the expected values can be read. */
const lire = (mots: string) => mots.replaceAll('\u202f', '·')

test('dates', () => {
  expect(ecrireDate('2026-03-03', 'fr')).toBe('3 mars 2026')
  expect(ecrireDate('2026-03-01', 'falc')).toBe('1er mars 2026')
  expect(ecrireDate('2026-03-11', 'fr')).toBe('11 mars 2026')
  expect(ecrireDate('2026-03-01', 'en')).toBe('1 March 2026')
  expect(ecrireMois('2026-03', 'fr')).toBe('mars 2026')
  expect(nomsDesMois('en').at(11)).toBe('December')
})

test('a date that is not one is refused, not moved', () => {
  expect(() => ecrireDate('2026-02-31', 'fr')).toThrow(RangeError)
  expect(() => ecrireDate('3 mars', 'fr')).toThrow(RangeError)
})

test.each([
  [145.77, 'fr', '145,77·€'],
  [145.7, 'fr', '145,70·€'],
  [120, 'fr', '120·€'],
  [1234.5, 'fr', '1·234,50·€'],
  [-0, 'fr', '0·€'],
  [145.77, 'en', '€145.77'],
] as const)('%d in %s is %s', (montant, langue, mots) => expect(lire(ecrireMontant(montant, langue))).toBe(mots))

test('amounts take a period, and the cents a column needs', () => {
  expect(lire(ecrireMontant(145.77, 'fr', { periode: 'mois' }))).toBe('145,77·€ par mois')
  expect(lire(ecrireMontant(120, 'fr', { centimes: 'toujours' }))).toBe('120,00·€')
  expect(lire(ecrireMontant(145.77, 'fr', { centimes: 'jamais' }))).toBe('146·€')
})

test('intervals are rounded outwards, and one amount is not an interval', () => {
  expect(lire(ecrireIntervalle({ min: 120.4, max: 179.2 }, 'fr', 'mois'))).toBe('entre 120 et 180·€ par mois')
  expect(ecrireIntervalle({ min: 120.4, max: 179.2 }, 'en', 'mois')).toBe('between €120 and €180 a month')
  expect(lire(ecrireIntervalle({ min: 50, max: 50 }, 'falc', 'mois'))).toBe('50·€ chaque mois')
})

test('numbers and rates', () => {
  expect(lire(ecrireNombre(36000, 'fr'))).toBe('36·000')
  expect(lire(ecrireTaux(0.34, 'fr'))).toBe('34·%')
  expect(ecrireTaux(0.345, 'en', 1)).toBe('34.5%')
})
