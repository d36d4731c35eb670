import { expect, test } from 'vitest'
import { adresseActif, sontConstruits } from './actifs.ts'
import { routesActifs } from './servir_actifs.ts'

test.skipIf(!sontConstruits())('the stylesheet is named by its hash, and kept for a year', async () => {
  const adresse = adresseActif('juste-droit.css')
  expect(adresse).toMatch(/^\/actifs\/juste-droit-[\w-]{8}\.css$/)
  const reponse = await routesActifs().request(adresse, { headers: { 'accept-encoding': 'br' } })
  expect(reponse.headers.get('cache-control')).toContain('immutable')
  expect(reponse.headers.get('content-encoding')).toBe('br')
})

test.skipIf(!sontConstruits())('a plain name leads to the same file, and is asked again', async () => {
  const reponse = await routesActifs().request('/actifs/juste-droit.css')
  expect(reponse.status).toBe(200)
  expect(reponse.headers.get('cache-control')).toBe('no-cache')
})

test('nothing else than what was built for pages can be read', async () => {
  for (const adresse of [
    '/actifs/rien.css',
    '/actifs/..%2fmanifeste.json',
    '/actifs/%2e%2e/manifeste.json',
    '/manifeste.json',
  ])
    expect((await routesActifs().request(adresse)).status).toBe(404)
})
