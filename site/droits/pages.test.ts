import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { loi } from '../../droits/loi.ts'
import { panier } from '../../droits/panier.ts'
import { routesDroits } from './droits.ecran.tsx'
import { adresseDe } from './loi/adresse.ts'

const app = new Hono().route('/droits', routesDroits({ aujourd_hui: () => '2026-06-15' }))

const notions = [...loi.rules, ...loi.inputs, ...loi.schedules]
const lire = async (adresse: string) => (await app.request(adresse)).text()
const liens = (page: string) =>
  [...page.matchAll(/href="(\/droits[^"#]*)"/g)].map(([, lien = '']) => lien.replaceAll('&amp;', '&'))
const nombre = (page: string, balise: RegExp) => [...page.matchAll(balise)].length

/** All the pages that can be reached from the first one, without the choice of another language. */
async function parcourir(): Promise<ReadonlyMap<string, { readonly statut: number; readonly page: string }>> {
  const vues = new Map<string, { statut: number; page: string }>()
  const a_voir = ['/droits']
  for (let adresse = a_voir.pop(); adresse; adresse = a_voir.pop()) {
    if (vues.has(adresse) || adresse.includes('langue=')) continue
    const reponse = await app.request(adresse)
    const page = await reponse.text()
    vues.set(adresse, { statut: reponse.status, page })
    a_voir.push(...liens(page))
  }
  return vues
}

const vues = await parcourir()

test('every link leads somewhere', () => {
  expect([...vues].filter(([, { statut }]) => statut !== 200).map(([adresse]) => adresse)).toEqual([])
})

test('every rule, fact, value and right has a page that can be reached', () => {
  const adresses = [...notions.map(adresseDe), ...panier.map(({ nom }) => `/droits/${nom}`)]
  expect(adresses.filter((adresse) => !vues.has(adresse))).toEqual([])
})

describe.each([...vues].filter(([adresse]) => !adresse.endsWith('/csv')))('%s', (_, { page }) => {
  test('has one h1, a title, no id twice, nothing undefined', () => {
    expect(nombre(page, /<h1\b/g)).toBe(1)
    expect(page).toMatch(/<title>.+ – Juste Droit<\/title>/)
    expect(page).not.toMatch(/undefined|\bNaN\b|\[object/)
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(ids.filter((id, rang) => ids.indexOf(id) !== rang)).toEqual([])
    expect(page).not.toMatch(/ style="|<script>/)
  })
})

test.each(loi.schedules)('each value of $name is shown with its text', async (schedule) => {
  const page = await lire(adresseDe(schedule))
  const lignes = page.split('<tr role="row">').slice(2)
  expect(lignes).toHaveLength(schedule.values.length)
  for (const ligne of lignes) expect(ligne).toMatch(/<a href="https:[^"]+">/)
})

test.each(loi.rules)('$name names its texts, with links, and the file it is written in', async (regle) => {
  const page = await lire(adresseDe(regle))
  for (const { href } of regle.texts) expect(page).toContain(`href="${href.replaceAll('&', '&amp;')}"`)
  expect(page.replaceAll(/<wbr\/?>/g, '')).toMatch(/<code[^>]*>droits\/[\w/]+\.ts<\/code>/)
})

test.each(notions)('$name is told in English too', async (notion) => {
  const page = await lire(`${adresseDe(notion)}?langue=en`)
  expect(page).toContain('<html lang="en"')
  expect(page).toMatch(/<h1 lang="fr">/)
})

test('an unknown name is left to the 404 page of the site', async () => {
  const entier = new Hono().route('/droits', routesDroits()).notFound((c) => c.text('la page du site', 404))
  for (const adresse of [
    '/droits/loto',
    '/droits/regles/loto',
    '/droits/entrees/rsa',
    '/droits/valeurs/rsa',
    '/droits/valeurs/rsa/csv',
  ]) {
    const reponse = await entier.request(adresse)
    expect(reponse.status).toBe(404)
    expect(await reponse.text()).toBe('la page du site')
  }
})

test('the rights of people speak English and easy-to-read French', async () => {
  for (const { nom } of panier) {
    expect(await lire(`/droits/${nom}?langue=en`)).toContain('How to claim')
    expect(await lire(`/droits/${nom}?langue=falc`)).toContain('Quels papiers')
  }
})
