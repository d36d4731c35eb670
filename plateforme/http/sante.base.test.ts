import { expect, test } from 'vitest'
import { brancher } from '../base/base.ts'
import { baseDEssai } from '../base/essai/base.ts'
import { routesSante } from './sante.ecran.tsx'

const { base, proprietaire, connexion } = baseDEssai()
const json = { headers: { accept: 'application/json' } }

test('all is well: an object for a machine, a page for a person', async () => {
  const reponse = await routesSante(base).request('/sante', json)
  expect(reponse.status).toBe(200)
  expect(await reponse.json()).toMatchObject({ marche: true, base: { sorte: 'joignable' } })
  const page = await routesSante(base).request('/sante', { headers: { accept: 'text/html,*/*;q=0.8' } })
  expect(page.headers.get('content-type')).toContain('text/html')
  expect(await page.text()).toContain('Le service fonctionne')
})

test('the base does not answer', async () => {
  const absente = brancher('application', { ...connexion, port: 1 }, 1)
  const reponse = await routesSante(absente).request('/sante', json)
  expect(reponse.status).toBe(503)
  expect(await reponse.json()).toMatchObject({ marche: false, base: { sorte: 'injoignable' } })
  await absente.fermer()
})

test('the tables are of another version', async () => {
  await proprietaire.query(`insert into migration (numero, nom, empreinte) values (9999, 'plus tard', '')`)
  const reponse = await routesSante(base).request('/sante', json)
  expect(reponse.status).toBe(503)
  expect(await reponse.json()).toMatchObject({ marche: false, base: { appliquees: 9999 } })
})
