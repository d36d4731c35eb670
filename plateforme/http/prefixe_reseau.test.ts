import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { prefixeDe, prefixeReseau } from './prefixe_reseau.ts'

test.each([
  ['192.0.2.77', '192.0.2'],
  ['::ffff:192.0.2.77', '192.0.2'],
  ['2001:db8:12:34::1', '2001:db8:12'],
  ['2001:0db8:0012:ffff:1:2:3:4', '2001:db8:12'],
  ['2001:db8::1', '2001:db8:0'],
  ['::1', '0:0:0'],
  ['fe80::1%eth0', 'fe80:0:0'],
  ['', 'inconnue'],
  ['bonjour', 'inconnue'],
])('%s is counted as %s', (adresse, prefixe) => expect(prefixeDe(adresse)).toBe(prefixe))

test('the list a client claims is believed from a proxy alone, and its last word alone', async () => {
  const app = (mandataire: boolean) => new Hono().get('/', (c) => c.text(prefixeReseau(c, mandataire)))
  const headers = { 'x-forwarded-for': '203.0.113.9, 192.0.2.77' }
  expect(await (await app(true).request('/', { headers })).text()).toBe('192.0.2')
  expect(await (await app(false).request('/', { headers })).text()).toBe('inconnue')
})
