import { HTTPException } from 'hono/http-exception'
import { beforeEach, describe, expect, test } from 'vitest'
import { creerApplication } from './application.ts'
import { creerJournal } from './journal.ts'

const lignes: Record<string, unknown>[] = []
beforeEach(() => void lignes.splice(0))
const journal = creerJournal('info', { write: (ligne: string) => void lignes.push(JSON.parse(ligne)) })

const construire = (adressePublique?: string) =>
  creerApplication({ ADRESSE_PUBLIQUE: adressePublique, TAILLE_MAX_ENVOI: 2048 }, journal)
    .get('/dossier/:code', (c) => c.text(`dossier ${'.'.repeat(5000)}`))
    .get('/panne', () => {
      throw new Error('la valeur « Jeanne Dupont » ne va pas')
    })
    .get('/coupure', () => {
      throw Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })
    })
    .get('/illisible', () => {
      throw new HTTPException(400)
    })
    .post('/envoi', async (c) => c.text(String((await c.req.text()).length)))

const app = construire()
const page = { headers: { accept: 'text/html' } }

describe('logs', () => {
  test('keep the pattern of the route, never the address nor the search', async () => {
    await app.request('/dossier/JEANNE-1951?nom=Dupont')
    expect(lignes).toHaveLength(1)
    expect(lignes[0]).toMatchObject({ methode: 'GET', route: '/dossier/:code', statut: 200 })
    expect(JSON.stringify(lignes)).not.toMatch(/JEANNE|Dupont/)
  })

  test('keep of an error where it happened, never what it says', async () => {
    await app.request('/panne')
    expect(lignes[0]).toMatchObject({ niveau: 'error', erreur: { nom: 'Error' } })
    expect(JSON.stringify(lignes)).toContain('application.test.ts')
    expect(JSON.stringify(lignes)).not.toContain('Dupont')
  })
})

describe('errors', () => {
  test.each([
    ['/nulle-part', 404, 'Cette page n’existe pas'],
    ['/illisible', 400, 'Nous n’avons pas compris votre demande'],
    ['/panne', 500, 'Le site a rencontré un problème'],
    ['/coupure', 503, 'Le site est indisponible pour le moment'],
  ])('%s is a page %i', async (adresse, statut, titre) => {
    const reponse = await app.request(adresse, page)
    expect(reponse.status).toBe(statut)
    expect(await reponse.text()).toContain(`<h1>${titre}</h1>`)
  })

  test('of ours give the code of the logs, and no detail', async () => {
    const texte = await (await app.request('/panne', page)).text()
    expect(texte).toContain(String(lignes[0]?.['requete']))
    expect(texte).not.toContain('Dupont')
  })

  test('are an object for a program', async () => {
    const reponse = await app.request('/nulle-part', { headers: { accept: 'application/json' } })
    expect(await reponse.json()).toEqual({
      erreur: 'Cette page n’existe pas',
      identifiant: reponse.headers.get('x-request-id'),
    })
  })

  test('speak the language of the reader', async () => {
    const reponse = await app.request('/nulle-part', { headers: { accept: 'text/html', cookie: 'langue=en' } })
    expect(await reponse.text()).toContain('<h1>This page does not exist</h1>')
  })
})

describe('a form', () => {
  const envoyer = (entetes: Record<string, string>, corps = 'a=b', vers = app) =>
    vers.request('http://droits.fr/envoi', {
      method: 'POST',
      body: corps,
      headers: { 'content-type': 'application/x-www-form-urlencoded', host: 'droits.fr', ...entetes },
    })

  test('is refused from elsewhere, and from nowhere', async () => {
    expect((await envoyer({ origin: 'https://ailleurs.fr' })).status).toBe(403)
    expect((await envoyer({ origin: 'null' })).status).toBe(403)
    expect((await envoyer({})).status).toBe(403)
  })

  test('is taken from our own pages, behind a proxy that speaks https too', async () => {
    expect((await envoyer({ origin: 'http://droits.fr' })).status).toBe(200)
    expect((await envoyer({ origin: 'https://droits.fr' })).status).toBe(200)
  })

  test('is taken from the public address alone, once it is given', async () => {
    const publique = construire('https://aides.fr')
    expect((await envoyer({ origin: 'https://aides.fr' }, 'a=b', publique)).status).toBe(200)
    expect((await envoyer({ origin: 'https://droits.fr' }, 'a=b', publique)).status).toBe(403)
  })

  test('is refused when too large, whether or not it says its size', async () => {
    const reponse = await envoyer({ origin: 'http://droits.fr', accept: 'text/html' }, 'x'.repeat(3000))
    expect(reponse.status).toBe(413)
    expect(await reponse.text()).toContain('Votre envoi est trop gros')
  })
})

describe('every answer', () => {
  test('lets nothing run but our own files', async () => {
    const { headers } = await app.request('/dossier/1')
    expect(headers.get('content-security-policy')).toContain("script-src 'self' 'wasm-unsafe-eval';")
    expect(headers.get('content-security-policy')).not.toContain('unsafe-inline')
    expect(headers.get('referrer-policy')).toBe('same-origin')
    expect(headers.get('strict-transport-security')).toBeNull()
    expect((await construire('https://aides.fr').request('/')).headers.get('strict-transport-security')).toContain(
      'max-age',
    )
  })

  test('stays in no cache, unless its route says otherwise', async () => {
    expect((await app.request('/dossier/1')).headers.get('cache-control')).toBe('no-store')
    expect((await app.request('/nulle-part', page)).headers.get('cache-control')).toBe('no-store')
  })

  test('is compressed for who can read it', async () => {
    const { headers } = await app.request('/dossier/1', { headers: { 'accept-encoding': 'gzip' } })
    expect(headers.get('content-encoding')).toBe('gzip')
    expect((await app.request('/dossier/1')).headers.get('content-encoding')).toBeNull()
  })
})
