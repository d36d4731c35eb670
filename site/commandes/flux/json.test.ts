import { expect, test } from 'vitest'
import { lireJson } from './json.ts'

const lire = (texte: string) => lireJson(new TextEncoder().encode(texte))

test('du JSON, avec la marque du début et le retour chariot de Windows', () => {
  expect(lire('\ufeff{"a":1}\r')).toEqual({ json: { a: 1 } })
})

test('rien', () => {
  for (const texte of ['', ' \t\r', '\ufeff']) expect(lire(texte)).toBe('vide')
})

test.each([
  ['{"a":', 'est du JSON coupé : il manque la fin de la ligne'],
  ['{"a":"b', 'est du JSON coupé : il manque la fin de la ligne'],
  ['{"a"', 'est du JSON coupé : il manque la fin de la ligne'],
  ['bonjour', 'n’est pas du JSON'],
  ["{'a':1}", 'n’est pas du JSON à partir du caractère 2'],
  ['{"a":1} {"b":2}', 'n’est pas du JSON à partir du caractère 9'],
  ['{"a":NaN}', 'n’est pas du JSON : NaN et Infinity n’y existent pas'],
  ['{"a":[1,-Infinity]}', expect.stringContaining('NaN et Infinity n’y existent pas')],
])('%s', (texte, cause) => {
  expect(lire(texte)).toEqual({ cause })
})

test('des octets qui ne sont pas de l’UTF-8', () => {
  expect(lireJson(Uint8Array.of(0x7b, 0xe9, 0x7d))).toEqual({ cause: 'n’est pas du texte en UTF-8' })
})
