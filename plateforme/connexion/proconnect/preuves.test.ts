import { describe, expect, test } from 'vitest'
import { essayer, refuse } from './essai/essayer.ts'
import { autreCle, falsifier, resigner, sansSignature } from './essai/signer.ts'

const { essai, partir, revenir } = essayer()

const dansJetons = (changer: (jwt: unknown) => string) => (corps: unknown) =>
  typeof corps === 'object' && corps !== null && 'id_token' in corps
    ? { ...corps, id_token: changer(corps.id_token) }
    : corps

test('tokens signed again by the right key are taken: what follows is refused for what it changes', async () => {
  const { tentative, parametres } = await partir()
  essai().alterer(
    'token',
    dansJetons((jwt) => resigner(jwt, {})),
  )
  essai().alterer('userinfo', (jwt) => resigner(jwt, {}))
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
    essai().alterer('token', dansJetons(changer))
    expect(await revenir(tentative, parametres)).toEqual(refuse('preuve_invalide'))
  })

  test('when it is missing', async () => {
    const { tentative, parametres } = await partir()
    essai().alterer('token', (corps) => ({ ...Object(corps), id_token: undefined }))
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
    essai().alterer('userinfo', changer)
    expect(await revenir(tentative, parametres)).toEqual(refuse('preuve_invalide'))
  })
})
