import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { routesDroits } from './droits.ecran.tsx'

const app = new Hono().route('/droits', routesDroits({ aujourd_hui: () => '2026-06-15' }))
const lire = async (adresse: string) => (await (await app.request(adresse)).text()).replaceAll(/[\u00a0\u202f]/g, ' ')

test('without a month, the values are those of today', async () => {
  const page = await lire('/droits/regles/rsa_socle')
  expect(page).toContain('Valeurs en vigueur en juin 2026')
  expect(page).toContain('651,69 € par mois')
})

test('a month has its own values', async () => {
  expect(await lire('/droits/regles/rsa_socle?mois=2024-06')).toContain('635,71 € par mois')
})

test('the form leads to an address that says the month', async () => {
  const reponse = await app.request('/droits/regles/rsa_socle?mois_mois=4&mois_annee=2025')
  expect(reponse.status).toBe(302)
  expect(reponse.headers.get('location')).toBe('/droits/regles/rsa_socle?mois=2025-04')
})

test('a month that the law held here does not cover is refused, with the reason', async () => {
  const apres = await lire('/droits/regles/rsa_socle?mois=2031-01')
  expect(apres).toContain('Ce mois n’est pas couvert')
  expect(apres).toContain('Pas de valeur en janvier 2031 : elle est connue jusqu’au 31 mars 2027.')
  const avant = await lire('/droits/regles/ppa?mois=2010-01')
  expect(avant).toContain('La règle n’existe pas en janvier 2010 : elle commence le 1er janvier 2016.')
})

describe.each(['2026-13', 'avril', '2026', ''])('%s is not a month', (mois) => {
  test('what was typed comes back with a message, and no value', async () => {
    const reponse = await app.request(`/droits/regles/rsa_socle?mois=${mois}`)
    expect(reponse.status).toBe(400)
    const page = await reponse.text()
    expect(page).toContain('Ce mois n’existe pas')
    expect(page).toContain('aria-invalid="true"')
    expect(page).toContain('<title>Erreur')
    expect(page).toContain('href="#champ-mois"')
    expect(page).not.toContain('651,69')
  })
})

test('what is typed in an address is shown as text', async () => {
  const page = await lire('/droits/recherche?q=<script>alert(1)</script>')
  expect(page).not.toContain('<script>alert')
  expect(page).toContain('Rien ne porte ces mots')
})

test('the values can be taken away as a file', async () => {
  const reponse = await app.request('/droits/valeurs/rsa_montant_de_base/csv')
  expect(reponse.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  const [entete, ...lignes] = (await reponse.text()).trim().split('\n')
  expect(entete).toBe('depuis,valeur,unite,texte,lien,verifie_le,verifie_sur')
  expect(lignes.at(-1)).toMatch(/^2026-04-01,651\.69,euros_par_mois,/)
})
