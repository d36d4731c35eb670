import { describe, expect, test } from 'vitest'
import { examiner } from '../../plateforme/html/examiner.ts'
import { langues } from '../../plateforme/langues/langue.ts'
import { routesAccueil } from './accueil.ecran.tsx'

const lire = async (chemin: string, reglages = {}) => (await routesAccueil(reglages).request(chemin)).text()

describe.each(langues)('%s', (langue) => {
  test.each(['/', '/accessibilite', '/source'])('%s is sound', async (chemin) => {
    expect(examiner(await lire(`${chemin}?langue=${langue}`))).toEqual([])
  })
})

test('the one big action comes before anything else to follow', async () => {
  const html = await lire('/')
  const contenu = html.slice(html.indexOf('<main'))
  expect(contenu.match(/<a href="([^"]+)"/)?.[1]).toBe('/simulateur')
})

test('each figure names who published it', async () => {
  const html = await lire('/')
  for (const mots of ['environ 34', 'entre 25 et 42', 'environ 44', 'environ 50', 'Drees', 'Dares'])
    expect(html).toContain(mots)
})

test('nobody is called a non-claimant, and no tracker is set', async () => {
  const reponse = await routesAccueil().request('/')
  expect(await reponse.text()).not.toMatch(/non[- ]recourant|éligib/i)
  expect(reponse.headers.get('set-cookie')).toBeNull()
})

test('the code of this instance is linked when its address is known, and promised otherwise', async () => {
  expect(await lire('/source', { depot: 'https://exemple.fr/code' })).toContain('href="https://exemple.fr/code"')
  expect(await lire('/source')).toContain('si vous le demandez')
})
