import { Hono } from 'hono'
import { expect, test } from 'vitest'
import type { Role } from '../base/acteur.ts'
import type { Contexte } from '../http/contexte.ts'
import { exigerMembre } from './exiger.ts'
import type { Identite } from './identite.ts'

const compte = '00000000-0000-4000-8000-000000000001'

function identite(plus: Partial<Identite> = {}): Identite {
  return {
    acteur: { role: 'pilote', compte, organisation: compte, territoire: 1, session: 'a' },
    session_id: compte,
    role: 'pilote',
    compte_id: compte,
    prenom: 'Camille',
    nom: 'Essai',
    adhesion_id: compte,
    organisation_id: compte,
    organisation: 'Ville',
    territoire_id: 1,
    territoire_slug: 'valdroit',
    territoire: 'Valdroit',
    personne_id: null,
    foyer_id: null,
    forte: true,
    preuve_manque: false,
    moyen: 'lien',
    adhesions: 1,
    non_lues: 0,
    ...plus,
  }
}

function demander(qui: Identite | undefined, { roles, ...plus }: RequestInit & { roles?: readonly Role[] } = {}) {
  const exiger = exigerMembre(() => Promise.resolve(qui))
  const app = new Hono<Contexte>().all('/equipe', async (c) => {
    const membre = await exiger(c, roles)
    return membre instanceof Response ? membre : c.text(membre.prenom ?? '')
  })
  return app.request('http://ici.invalid/equipe?apres=4', plus)
}

const versOu = async (reponse: Promise<Response> | Response) => {
  const { status, headers } = await reponse
  return [status, headers.get('location')]
}

test('nobody goes to the door, and comes back to the page asked for', async () => {
  expect(await versOu(demander(undefined))).toEqual([303, '/connexion?retour=%2Fequipe%3Fapres%3D4'])
})

const envoyer = (referer?: string) =>
  versOu(demander(undefined, { method: 'POST', ...(referer && { headers: { referer } }) }))

test('a form sent too late comes back to the page where it stood, if it was one of ours', async () => {
  expect(await envoyer('http://ici.invalid/equipe/inviter')).toEqual([303, '/connexion?retour=%2Fequipe%2Finviter'])
  expect(await envoyer('http://ailleurs.invalid/piege')).toEqual([303, '/connexion'])
  expect(await envoyer()).toEqual([303, '/connexion'])
})

test('a proof that is missing is asked for before anything is said of the page', async () => {
  const qui = identite({ preuve_manque: true, acteur: { role: 'compte', session: 'a', compte } })
  expect(await versOu(demander(qui, { roles: ['national'] }))).toEqual([
    303,
    '/connexion/second-facteur?retour=%2Fequipe%3Fapres%3D4',
  ])
})

test('a role the page is not for finds nothing there', async () => {
  expect((await demander(identite(), { roles: ['national'] })).status).toBe(404)
})

test('the others come in', async () => {
  expect(await (await demander(identite(), { roles: ['national', 'pilote'] })).text()).toBe('Camille')
  expect(await (await demander(identite())).text()).toBe('Camille')
})
