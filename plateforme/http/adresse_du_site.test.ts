import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { adresseDuSite } from './adresse_du_site.ts'

const demander = async (url: string, publique?: string) => {
  const app = new Hono().get('/', (c) => c.text(adresseDuSite(c, publique) ?? 'aucune'))
  return (await app.request(url)).text()
}

test('a letter leads to the public address, whatever the request says of its host', async () => {
  expect(await demander('https://ailleurs.fr/', 'https://droits.exemple.fr')).toBe('https://droits.exemple.fr')
  expect(await demander('https://ailleurs.fr/', 'https://droits.exemple.fr/')).toBe('https://droits.exemple.fr')
})

test('without one, it leads to this very machine or nowhere', async () => {
  expect(await demander('http://localhost:3000/')).toBe('http://localhost:3000')
  expect(await demander('http://127.0.0.1:3000/')).toBe('http://127.0.0.1:3000')
  for (const url of ['http://ailleurs.fr/', 'http://localhost.ailleurs.fr/', 'http://127.0.0.1.ailleurs.fr/'])
    expect(await demander(url)).toBe('aucune')
})
