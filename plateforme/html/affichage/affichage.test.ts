import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { poserCadre } from '../cadre_en_cours.ts'
import { examiner } from '../examiner.ts'
import { routesAffichage } from './affichage.ecran.tsx'

const app = new Hono().use(poserCadre(() => Promise.resolve(undefined))).route('/', routesAffichage())
const adresse = '/mon-compte/affichage'
const lire = async (cookie = '') => (await app.request(adresse, { headers: { cookie } })).text()

test('the choice is kept, and drawn from the next page on', async () => {
  const reponse = await app.request(adresse, {
    method: 'POST',
    body: new URLSearchParams({ theme: 'sombre', taille: 'grande' }),
  })
  expect(reponse.status).toBe(303)
  const cookie = reponse.headers.get('set-cookie')?.split(';')[0] ?? ''
  const html = await lire(cookie)
  expect(html).toMatch(/<html [^>]*class="grande"/)
  expect(html).toMatch(/<link rel="stylesheet" href="\/actifs\/sombre[^"]*"\/>/)
  expect(html).toMatch(/value="sombre" checked/)
})

test('by default the system decides; light never asks for the night', async () => {
  expect(await lire()).toMatch(/sombre[^"]*" media="\(prefers-color-scheme: dark\)"/)
  expect(await lire('affichage=clair.normale')).not.toContain('/actifs/sombre')
})

test('words that are not ours change nothing and are not sent back', async () => {
  const html = await lire('affichage=<script>.enorme')
  expect(html).toBe(await lire())
  expect(examiner(html)).toEqual([])
})

test('a base that does not answer takes away the frame, not the page', async () => {
  const sansBase = new Hono()
    .use(poserCadre(() => Promise.reject(new Error('la base ne répond pas'))))
    .route('/', routesAffichage())
  expect((await sansBase.request(adresse)).status).toBe(200)
})
