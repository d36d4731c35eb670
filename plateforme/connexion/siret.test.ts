import fc from 'fast-check'
import { expect, test } from 'vitest'
import { estSiret } from './siret.ts'

test.each([
  ['13002526500013', 'Direction interministérielle du numérique'],
  ['21750001600019', 'Ville de Paris'],
  ['35600000000048', 'La Poste, head office'],
  ['35600000049837', 'La Poste, a post office whose figures add up to 45'],
])('%s is a SIRET: %s', (siret) => {
  expect(estSiret(siret)).toBe(true)
})

test('a post office that follows neither rule is refused', () => {
  expect(estSiret('35600000049838')).toBe(false)
})

test.each([
  '',
  '1300252650001',
  '130025265000133',
  '1300252650001a',
  '130 025 265 00013',
  '00000000000000',
  ' 13002526500013',
])('%j is none', (texte) => expect(estSiret(texte)).toBe(false))

test('one figure mistyped is always found', () => {
  fc.assert(
    fc.property(fc.nat(13), fc.integer({ min: 1, max: 9 }), (rang, ecart) => {
      const chiffres = '13002526500013'.split('')
      chiffres[rang] = String((Number(chiffres[rang]) + ecart) % 10)
      expect(estSiret(chiffres.join(''))).toBe(false)
    }),
  )
})
