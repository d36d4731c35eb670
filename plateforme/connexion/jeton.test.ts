import { expect, test } from 'vitest'
import { empreinteDe, nouveauJeton } from './jeton.ts'

test('a token goes into a link as it is, and its digest does not give it back', () => {
  const { jeton, empreinte } = nouveauJeton()
  expect(jeton).toMatch(/^[\w-]{43}$/)
  expect(empreinte).toMatch(/^[0-9a-f]{64}$/)
  expect(empreinteDe(jeton)).toBe(empreinte)
})

test('no two tokens are alike', () => {
  expect(new Set(Array.from({ length: 1000 }, () => nouveauJeton().jeton)).size).toBe(1000)
})

test('the digest is SHA-256 (FIPS 180-4, the message "abc")', () => {
  expect(empreinteDe('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})
