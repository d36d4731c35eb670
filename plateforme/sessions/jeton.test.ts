import { expect, test } from 'vitest'
import { empreinteDuJeton, estJeton, nouveauJeton } from './jeton.ts'

test('a token goes into a link as it is, and its digest does not give it back', () => {
  const jeton = nouveauJeton()
  expect(estJeton(jeton)).toBe(true)
  expect(empreinteDuJeton(jeton)).toMatch(/^[0-9a-f]{64}$/)
})

test('no two tokens are alike', () => {
  expect(new Set(Array.from({ length: 1000 }, nouveauJeton)).size).toBe(1000)
})

test('the digest is SHA-256 (FIPS 180-4, the message "abc")', () => {
  expect(empreinteDuJeton('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})
