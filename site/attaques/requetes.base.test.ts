import { expect, test } from 'vitest'
import { origine, siteDEssai } from './site_d_essai.ts'

const site = siteDEssai()

/** Every address that takes a form, as its route is written, with something in the place of its names. */
const formulaires = () => [
  ...new Set(
    site
      .app()
      .routes.filter(({ method, path }) => method === 'POST' && !path.startsWith('/api/'))
      .map(({ path }) => path.replaceAll(/:\w+(\{[^}]*\})?/g, 'x')),
  ),
]

const envoyer = async (adresse: string, entetes: Readonly<Record<string, string>>, corps: BodyInit, jeton?: string) =>
  site.app().request(origine + adresse, {
    method: 'POST',
    headers: { ...entetes, ...(jeton ? { cookie: `juste_droit=${jeton}` } : {}) },
    body: corps,
  })

const sortes = ['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/plain']

test('a form sent from another site is refused, whoever is signed in', async () => {
  const { jeton } = await site.membre('pilote')
  const adresses = formulaires()
  expect(adresses.length).toBeGreaterThan(10)
  for (const adresse of adresses)
    for (const sorte of sortes)
      for (const venue of ['https://ailleurs.invalid', 'null', 'http://localhost.ailleurs.invalid']) {
        const { status } = await envoyer(adresse, { 'content-type': sorte, origin: venue }, 'a=b', jeton)
        expect([adresse, sorte, venue, status]).toEqual([adresse, sorte, venue, 403])
      }
})

test('a body too large is refused before it is read', async () => {
  const { jeton } = await site.membre('pilote')
  const trop = 'a='.padEnd(1_048_577, 'x')
  for (const adresse of formulaires()) {
    const { status } = await envoyer(
      adresse,
      { 'content-type': 'application/x-www-form-urlencoded', origin: origine, 'content-length': String(trop.length) },
      trop,
      jeton,
    )
    expect([adresse, status]).toEqual([adresse, 413])
  }
})

test('a body that is not what it says brings no page down', async () => {
  const { jeton } = await site.membre('pilote')
  const corps = {
    'multipart/form-data; boundary=x': '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\ncoupé',
    'multipart/form-data': 'sans borne',
    'application/x-www-form-urlencoded': '%00=%FF%FE&a[]=1&__proto__=x&constructor=y&a=%E0%A4%A',
    'application/json': '{"a":',
    'image/png': '\u0089PNG',
  }
  for (const adresse of formulaires())
    for (const [sorte, texte] of Object.entries(corps)) {
      const { status } = await envoyer(adresse, { 'content-type': sorte, origin: origine }, texte, jeton)
      expect([adresse, sorte, status < 500]).toEqual([adresse, sorte, true])
    }
  expect(
    site
      .journal()
      .split('\n')
      .filter((ligne) => ligne.includes('"statut":500')),
  ).toEqual([])
})

test('a cookie that was tampered with is nobody’s, and nothing of it is logged', async () => {
  const { jeton, session } = await site.membre('pilote')
  const faux = [
    `${jeton.slice(0, -1)}${jeton.endsWith('A') ? 'B' : 'A'}`,
    session,
    `${jeton}; juste_droit=autre`,
    "' or '1'='1",
    'x'.repeat(5000),
    '%00',
    jeton.toUpperCase(),
  ]
  const lire = (valeur: string) =>
    site.app().request(`${origine}/accueil`, { headers: { cookie: `juste_droit=${valeur}` } })
  const vraie = await lire(jeton)
  expect(vraie.status).toBe(200)
  for (const valeur of faux.filter((autre) => !autre.startsWith(`${jeton};`))) {
    const { status } = await lire(valeur)
    expect([valeur.slice(0, 20), status]).toEqual([valeur.slice(0, 20), 303])
  }
  for (const valeur of [jeton, session, ...faux.slice(0, 1)]) expect(site.journal().includes(valeur)).toBe(false)
})

test('every page says what it may run and who may frame it', async () => {
  const { jeton } = await site.membre('referent')
  const pages = site
    .app()
    .routes.filter(({ method, path }) => method === 'GET' && !path.includes('*'))
    .map(({ path }) => path.replaceAll(/:\w+(\{[^}]*\})?/g, 'valdroit'))
  for (const page of new Set(pages)) {
    const { headers } = await site.app().request(origine + page, { headers: { cookie: `juste_droit=${jeton}` } })
    const regles = headers.get('content-security-policy') ?? ''
    expect([page, regles.includes("default-src 'none'"), regles.includes('unsafe-inline')]).toEqual([page, true, false])
    const encadrable = page.startsWith('/simulateur')
    expect([page, /frame-ancestors ([^;]+)/.exec(regles)?.[1], headers.get('x-frame-options')]).toEqual(
      encadrable ? [page, '*', null] : [page, "'none'", 'DENY'],
    )
    expect([page, headers.get('x-content-type-options')]).toEqual([page, 'nosniff'])
    if (!page.startsWith('/actifs')) expect([page, headers.get('strict-transport-security')]).toEqual([page, null])
  }
})
