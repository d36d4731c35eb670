import { expect, test } from 'vitest'
import { brancher } from '../base/base.ts'
import { baseDEssai } from '../base/essai/base.ts'
import { routesSante } from './sante.ecran.tsx'

const { base, proprietaire, connexion } = baseDEssai()
const json = { headers: { accept: 'application/json' } }

test('all is well: an object for a machine, a page for a person', async () => {
  const reponse = await routesSante(base, 'absent').request('/sante', json)
  expect(reponse.status).toBe(200)
  expect(await reponse.json()).toMatchObject({
    marche: true,
    base: { sorte: 'joignable' },
    taches: { taches_en_attente: 0 },
  })
  const page = await routesSante(base, 'absent').request('/sante', { headers: { accept: 'text/html,*/*;q=0.8' } })
  expect(page.headers.get('content-type')).toContain('text/html')
  expect(await page.text()).toContain('Le service fonctionne')
})

test('letters that wait and letters given up are counted, and nothing else is said of them', async () => {
  await proprietaire.query(`select poster('camille@exemple.fr', 'Sujet', 'Texte') from generate_series(1, 2)`)
  await proprietaire.query(`insert into courriel (destinataire, sujet, texte, abandonne_le, erreur)
    values ('camille@exemple.fr', 'Sujet', '–', now(), '550')`)
  const reponse = await routesSante(base, 'absent').request('/sante', json)
  const dit = await reponse.text()
  expect(JSON.parse(dit)).toMatchObject({
    courriel: 'absent',
    taches: { taches_en_attente: 2, taches_echouees: 0, lettres_en_attente: 2, lettres_abandonnees: 1 },
  })
  const page = await (
    await routesSante(base, 'absent').request('/sante?langue=fr', { headers: { accept: 'text/html' } })
  ).text()
  expect(page).toContain('aucun serveur n’est réglé')
  for (const lu of [dit, page]) expect(lu).not.toMatch(/camille|550|Sujet/)
})

test('the base does not answer', async () => {
  const absente = brancher('application', { ...connexion, port: 1 }, 1)
  const reponse = await routesSante(absente, 'absent').request('/sante', json)
  expect(reponse.status).toBe(503)
  expect(await reponse.json()).toMatchObject({ marche: false, base: { sorte: 'injoignable' } })
  await absente.fermer()
})

test('the tables are of another version', async () => {
  await proprietaire.query(`insert into migration (numero, nom, empreinte) values (9999, 'plus tard', '')`)
  const reponse = await routesSante(base, 'absent').request('/sante', json)
  expect(reponse.status).toBe(503)
  expect(await reponse.json()).toMatchObject({ marche: false, base: { appliquees: 9999 } })
})
