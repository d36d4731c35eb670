import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { langueDe } from './langueDe.ts'

const site = new Hono().get('/', (c) => c.text(langueDe(c)))
const lire = async (chemin: string, cookie = '') => {
  const reponse = await site.request(chemin, { headers: { cookie } })
  return { langue: await reponse.text(), pose: reponse.headers.get('set-cookie') }
}

test('French unless asked otherwise, and nothing is kept', async () => {
  expect(await lire('/')).toEqual({ langue: 'fr', pose: null })
  expect(await lire('/?langue=xx', 'langue=<script>')).toEqual({ langue: 'fr', pose: null })
})

test('the choice is obeyed at once and kept', async () => {
  const { langue, pose } = await lire('/?langue=falc', 'langue=en')
  expect(langue).toBe('falc')
  expect(pose).toMatch(/^langue=falc; .*HttpOnly/)
  expect((await lire('/', 'langue=falc')).langue).toBe('falc')
})

test('a cache keeps readers of different languages apart', async () => {
  expect((await site.request('/')).headers.get('vary')).toBe('Cookie')
})
