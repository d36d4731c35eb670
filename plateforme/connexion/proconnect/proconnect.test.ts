import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { commencer } from './commencer.ts'
import { deconnecterDeProconnect } from './deconnecter.ts'
import {
  adresse_deconnexion,
  adresse_retour,
  camille,
  deux_facteurs,
  type FournisseurDEssai,
  fournisseurDEssai,
} from './essai/fournisseur.ts'
import { navigateur } from './essai/naviguer.ts'
import { autreCle, falsifier, resigner, sansSignature } from './essai/signer.ts'
import { type Fournisseur, fournisseurProconnect } from './fournisseur.ts'
import { schemaTentative, type Tentative } from './tentative.ts'
import { terminer } from './terminer.ts'

let essai: FournisseurDEssai
let fournisseur: Fournisseur
beforeAll(async () => {
  essai = await fournisseurDEssai()
  fournisseur = fournisseurProconnect(essai.reglages)
})
afterEach(() => {
  essai.retablir()
  vi.useRealTimers()
})
afterAll(() => essai.arreter())

const depart = { adresse_retour, retour: '/mon-compte' }

/** From the button to the return, before anything is checked. */
async function partir(avec: Parameters<typeof commencer>[1] = depart) {
  const debut = await commencer(fournisseur, avec, new Date())
  if (debut.sorte === 'refuse') throw new Error(debut.refus)
  const arrivee = await navigateur().suivre(debut.vers, adresse_retour)
  if (!(arrivee instanceof URL)) throw new Error(await arrivee.text())
  return { tentative: debut.tentative, parametres: arrivee.searchParams, vers: debut.vers }
}

const revenir = (tentative: Tentative | undefined, parametres: URLSearchParams) =>
  terminer(fournisseur, tentative, parametres, new Date())

const refuse = (refus: string) => ({ sorte: 'refuse', refus })

describe('who comes in by ProConnect', () => {
  test('is known by e-mail and SIRET, and goes back where they were', async () => {
    const { tentative, parametres } = await partir()
    expect(await revenir(tentative, parametres)).toMatchObject({
      sorte: 'identifiee',
      identite: {
        sub: 'agent-4512',
        courriel: 'camille.durand@ccas.valdroit.example',
        prenom: 'Camille',
        nom: 'Durand',
        siret: camille.siret,
        idp_id: camille.idp_id,
        amr: ['pwd', 'totp', 'mfa'],
      },
      retour: '/mon-compte',
    })
  })

  test('is asked for what we need and no more, with a proof that only this server holds', async () => {
    const { vers, tentative } = await partir()
    expect([...vers.searchParams.keys()].sort()).toEqual([
      'claims',
      'client_id',
      'code_challenge',
      'code_challenge_method',
      'nonce',
      'redirect_uri',
      'response_type',
      'scope',
      'state',
    ])
    expect(vers.searchParams.get('code_challenge_method')).toBe('S256')
    expect(vers.href).not.toContain(tentative.verificateur)
    expect(tentative.state.length).toBeGreaterThanOrEqual(32)
    expect(tentative.nonce.length).toBeGreaterThanOrEqual(32)
  })

  test('may wait in the base: an attempt is kept as JSON and read again', async () => {
    const { tentative, parametres } = await partir()
    const relue = schemaTentative.parse(JSON.parse(JSON.stringify(tentative)))
    expect(await revenir(relue, parametres)).toMatchObject({ sorte: 'identifiee' })
  })

  test('never goes back to another site', async () => {
    const { tentative } = await partir({ adresse_retour, retour: '//ailleurs.fr' })
    expect(tentative.retour).toBe('/')
  })

  test('with two factors when they are asked for', async () => {
    const { tentative, parametres } = await partir({ ...depart, acr: [deux_facteurs] })
    expect(await revenir(tentative, parametres)).toMatchObject({ identite: { acr: deux_facteurs } })
  })

  test('does not come in with one factor where two were asked for', async () => {
    const { tentative, parametres } = await partir()
    expect(await revenir({ ...tentative, acr: [deux_facteurs] }, parametres)).toEqual(refuse('niveau_insuffisant'))
  })
})

describe('an attempt', () => {
  test('is of no use once taken', async () => {
    const { tentative, parametres } = await partir()
    expect(await revenir(tentative, parametres)).toMatchObject({ sorte: 'identifiee' })
    expect(await revenir(undefined, parametres)).toEqual(refuse('etat_inconnu'))
  })

  test('is of no use with the answer to another', async () => {
    const [une, autre] = [await partir(), await partir()]
    expect(await revenir(une.tentative, autre.parametres)).toEqual(refuse('etat_inconnu'))
    expect(await revenir(une.tentative, new URLSearchParams())).toEqual(refuse('etat_inconnu'))
  })

  test('lasts a quarter of an hour', async () => {
    const { tentative, parametres } = await partir()
    const tard = new Date(Date.parse(tentative.commencee_le) + 16 * 60_000)
    expect(await terminer(fournisseur, tentative, parametres, tard)).toEqual(refuse('expire'))
  })

  test('whose nonce is not in the ID token is refused', async () => {
    const { tentative, parametres } = await partir()
    expect(await revenir({ ...tentative, nonce: 'un-autre' }, parametres)).toEqual(refuse('preuve_invalide'))
  })

  test('whose code was stolen cannot be ended without its verifier', async () => {
    const { tentative, parametres } = await partir()
    const voleuse = { ...tentative, verificateur: 'v'.repeat(43) }
    expect(await revenir(voleuse, parametres)).toEqual(refuse('expire'))
  })

  test('whose code is used twice, or late, begins again', async () => {
    const { tentative, parametres } = await partir()
    await revenir(tentative, parametres)
    expect(await revenir(tentative, parametres)).toEqual(refuse('expire'))

    const lente = await partir()
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 })
    expect(await revenir(lente.tentative, lente.parametres)).toEqual(refuse('expire'))
  })

  test('that the answer of another provider ends is refused', async () => {
    const { tentative, parametres } = await partir()
    parametres.set('iss', 'https://ailleurs.fr')
    expect(await revenir(tentative, parametres)).toEqual(refuse('preuve_invalide'))
  })

  test('that the person gives up is said so', async () => {
    essai.dire('refuse')
    const { tentative, parametres } = await partir()
    expect(parametres.get('error')).toBe('access_denied')
    expect(await revenir(tentative, parametres)).toEqual(refuse('annule'))
  })
})

const dansJetons = (changer: (jwt: unknown) => string) => (corps: unknown) =>
  typeof corps === 'object' && corps !== null && 'id_token' in corps
    ? { ...corps, id_token: changer(corps.id_token) }
    : corps

test('tokens signed again by the right key are taken: what follows is refused for what it changes', async () => {
  const { tentative, parametres } = await partir()
  essai.alterer(
    'token',
    dansJetons((jwt) => resigner(jwt, {})),
  )
  essai.alterer('userinfo', (jwt) => resigner(jwt, {}))
  expect(await revenir(tentative, parametres)).toMatchObject({ sorte: 'identifiee' })
})

describe('an ID token is refused', () => {
  test.each<[string, (jwt: unknown) => string]>([
    ['changed under its signature', (jwt) => falsifier(jwt, { sub: 'agent-1' })],
    ['signed by another key', (jwt) => resigner(jwt, {}, autreCle)],
    ['not signed', sansSignature],
    ['made for another site', (jwt) => resigner(jwt, { aud: 'autre-service' })],
    ['made by another provider', (jwt) => resigner(jwt, { iss: 'https://ailleurs.fr' })],
    ['out of date', (jwt) => resigner(jwt, { exp: 1_700_000_000 })],
    ['of another attempt', (jwt) => resigner(jwt, { nonce: 'un-autre' })],
    ['without a nonce', (jwt) => resigner(jwt, { nonce: undefined })],
  ])('%s', async (_, changer) => {
    const { tentative, parametres } = await partir()
    essai.alterer('token', dansJetons(changer))
    expect(await revenir(tentative, parametres)).toEqual(refuse('preuve_invalide'))
  })

  test('when it is missing', async () => {
    const { tentative, parametres } = await partir()
    essai.alterer('token', (corps) => ({ ...Object(corps), id_token: undefined }))
    expect(await revenir(tentative, parametres)).toEqual(refuse('preuve_invalide'))
  })
})

describe('a userinfo is refused', () => {
  test.each<[string, (jwt: unknown) => unknown]>([
    ['changed under its signature', (jwt) => falsifier(jwt, { email: 'pilote@valdroit.example' })],
    ['signed by another key', (jwt) => resigner(jwt, {}, autreCle)],
    ['not signed', sansSignature],
    ['made for another site', (jwt) => resigner(jwt, { aud: 'autre-service' })],
    ['made by another provider', (jwt) => resigner(jwt, { iss: 'https://ailleurs.fr' })],
    ['of somebody else', (jwt) => resigner(jwt, { sub: 'agent-1' })],
    ['that does not say for whom', (jwt) => resigner(jwt, { aud: undefined })],
    ['that does not say by whom', (jwt) => resigner(jwt, { iss: undefined })],
  ])('%s', async (_, changer) => {
    const { tentative, parametres } = await partir()
    essai.alterer('userinfo', changer)
    expect(await revenir(tentative, parametres)).toEqual(refuse('preuve_invalide'))
  })
})

describe('a person', () => {
  const { siret, email, usual_name, ...reste } = camille
  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['without an employer', { ...reste, email, usual_name }, 'siret_absent'],
    ['whose employer is mistyped', { ...camille, siret: '13002526500014' }, 'siret_invalide'],
    ['without an e-mail', { ...reste, siret, usual_name }, 'identite_incomplete'],
    ['whose e-mail is none', { ...camille, email: 'camille' }, 'identite_incomplete'],
    ['without a name', { ...reste, siret, email }, 'identite_incomplete'],
  ])('%s is told so', async (_, identite, refus) => {
    essai.dire(identite)
    const { tentative, parametres } = await partir()
    expect(await revenir(tentative, parametres)).toEqual(refuse(refus))
  })
})

describe('signing out', () => {
  test('closes the session at ProConnect, which sends the browser back to us', async () => {
    const { suivre } = navigateur()
    const debut = await commencer(fournisseur, depart, new Date())
    if (debut.sorte === 'refuse') throw new Error(debut.refus)
    const arrivee = await suivre(debut.vers, adresse_retour)
    if (!(arrivee instanceof URL)) throw new Error('not back')
    const issue = await revenir(debut.tentative, arrivee.searchParams)
    if (issue.sorte === 'refuse') throw new Error(issue.refus)

    const sortie = await deconnecterDeProconnect(fournisseur, issue.id_token, adresse_deconnexion)
    if (!sortie) throw new Error('no way out')
    const page = await suivre(sortie.vers, adresse_deconnexion)
    if (page instanceof URL) throw new Error('out without a word')
    const texte = await page.text()
    const [, xsrf = ''] = /name="xsrf" value="([^"]+)"/.exec(texte) ?? []
    const [, action = ''] = /action="([^"]+)"/.exec(texte) ?? []
    const retour = await suivre(new URL(action), adresse_deconnexion, new URLSearchParams({ xsrf, logout: 'yes' }))
    expect(retour).toEqual(new URL(`${adresse_deconnexion}?state=${sortie.state}`))
  })
})

describe('a provider that does not answer', () => {
  test('is said so, before and after', async () => {
    const autre = await fournisseurDEssai()
    const parti = fournisseurProconnect(autre.reglages)
    const debut = await commencer(parti, depart, new Date())
    if (debut.sorte === 'refuse') throw new Error(debut.refus)
    const arrivee = await navigateur().suivre(debut.vers, adresse_retour)
    if (!(arrivee instanceof URL)) throw new Error('not back')
    await autre.arreter()
    expect(await terminer(parti, debut.tentative, arrivee.searchParams, new Date())).toEqual(refuse('fournisseur_muet'))

    const jamais = fournisseurProconnect(autre.reglages)
    expect(await commencer(jamais, depart, new Date())).toEqual(refuse('fournisseur_muet'))
    expect(await deconnecterDeProconnect(jamais, 'x', adresse_deconnexion)).toBeUndefined()
  })

  test.each(['token', 'userinfo', 'jwks'])('is said so when it fails later, at its %s', async (route) => {
    const { tentative, parametres } = await partir()
    essai.tomber(route)
    // One that does not hold its keys yet.
    const neuf = fournisseurProconnect(essai.reglages)
    expect(await terminer(neuf, tentative, parametres, new Date())).toEqual(refuse('fournisseur_muet'))
  })

  test('keeps the description it gave, and is asked again after an hour', async () => {
    const autre = await fournisseurDEssai()
    let heure = 0
    const parti = fournisseurProconnect(autre.reglages, () => heure)
    const premiere = await parti.joindre()
    expect(premiere).toBeDefined()
    expect(await parti.joindre()).toBe(premiere)
    heure += 3_600_000
    const suivante = await parti.joindre()
    expect(suivante).not.toBe(premiere)
    await autre.arreter()
    heure += 3_600_000
    expect(await parti.joindre()).toBe(suivante)
  })

  test('is not believed when it names itself otherwise', async () => {
    const menteur = fournisseurProconnect({
      ...essai.reglages,
      adresse: essai.reglages.adresse.replace('127.0.0.1', 'localhost'),
    })
    expect(await commencer(menteur, depart, new Date())).toEqual(refuse('fournisseur_muet'))
  })
})
