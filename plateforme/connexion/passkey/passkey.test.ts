import { describe, expect, test } from 'vitest'
import type { Defi } from './defi.ts'
import { proposerConfirmation, proposerEntree, verifierEntree } from './entrer.ts'
import { authentificateur, type Ecarts } from './essai/authentificateur.ts'
import { proposerInscription, verifierInscription } from './inscrire.ts'
import { lieuDePasskey } from './lieu.ts'
import { lireEntree } from './reponse.ts'

const lieu = { rpID: 'droits.exemple.fr', origine: 'https://droits.exemple.fr' }
const maintenant = new Date('2026-11-24T08:00:00Z')
const dans = (minutes: number) => new Date(maintenant.getTime() + minutes * 60_000)
const compte = '0f5e9d7a-6d0b-4f0e-9a53-0a4d2f6f1c11'
const camille = { compte, courriel: 'camille@ccas.valdroit.example', nom: 'Camille Durand', passkeys: [] }
const refuse = (refus: string) => ({ sorte: 'refuse', refus })

async function inscrire(ecarts: Ecarts = {}, cle = authentificateur(lieu)) {
  const { options, defi } = await proposerInscription(lieu, camille, maintenant)
  const texte = cle.creer(options, ecarts)
  return { cle, options, defi, texte, issue: await verifierInscription(lieu, defi, texte, dans(1)) }
}

async function passkeyDeCamille() {
  const { cle, issue } = await inscrire()
  if (issue.sorte === 'refuse') throw new Error(issue.refus)
  return { cle, passkey: { ...issue.passkey, compte } }
}

type Connue = Awaited<ReturnType<typeof passkeyDeCamille>>

async function entrer({ cle, passkey }: Connue, ecarts: Ecarts = {}, defiRepris?: Defi) {
  const { options, defi } = await proposerEntree(lieu, maintenant)
  const reponse = lireEntree(cle.signer(options, ecarts))
  if (!reponse) throw new Error('unreadable')
  const attendu = { lieu, pour: 'entrer', defi: defiRepris ?? defi, passkey } as const
  return { reponse, attendu, issue: await verifierEntree(attendu, reponse, dans(1)) }
}

describe('a new passkey', () => {
  test('is kept by its public half', async () => {
    const { issue } = await inscrire()
    expect(issue).toMatchObject({
      sorte: 'inscrite',
      passkey: { compteur: 0, transports: ['internal'] },
    })
  })

  test('is asked to find the account by itself, and to make sure of who holds it', async () => {
    const { options } = await inscrire()
    expect(options).toMatchObject({
      rp: { id: 'droits.exemple.fr' },
      attestation: 'none',
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    })
    expect(Buffer.from(options.user.id, 'base64url').toString()).not.toContain('camille')
  })

  test.each<[string, Ecarts, string]>([
    ['made on a copy of the site', { origine: 'https://droits-exemple.fr' }, 'autre_site'],
    ['made inside the page of another', { dansUnCadre: true }, 'autre_site'],
    ['that answers another challenge', { defi: 'dW4tYXV0cmU' }, 'defi_inconnu'],
    ['bound to another site', { rpID: 'exemple.fr' }, 'preuve_invalide'],
    ['that did not check who holds it', { sansVerification: true }, 'preuve_invalide'],
    ['from the other ceremony', { type: 'webauthn.get' }, 'preuve_invalide'],
    [
      'that brings a certificate',
      { attestation: { fmt: 'packed', attStmt: new Map([['x5c', [new Uint8Array(4)]]]) } },
      'preuve_invalide',
    ],
    ['of a maker we do not ask about', { attestation: { fmt: 'tpm', attStmt: new Map() } }, 'preuve_invalide'],
  ])('%s is refused', async (_, ecarts, refus) => {
    expect((await inscrire(ecarts)).issue).toEqual(refuse(refus))
  })

  test('comes in five minutes, and once', async () => {
    const { defi, texte } = await inscrire()
    expect(await verifierInscription(lieu, defi, texte, dans(6))).toEqual(refuse('expire'))
    expect(await verifierInscription(lieu, undefined, texte, dans(1))).toEqual(refuse('defi_inconnu'))
  })

  test('does not answer a challenge of sign-in', async () => {
    const { defi, texte } = await inscrire()
    expect(await verifierInscription(lieu, { ...defi, pour: 'entrer' }, texte, dans(1))).toEqual(refuse('defi_inconnu'))
  })

  test.each(['', '{', '[]', '{"id":"x"}', '{"id":"<script>"}', 'null'])('is not read in %j', async (texte) => {
    const { defi } = await inscrire()
    expect(await verifierInscription(lieu, defi, texte, maintenant)).toEqual(refuse('reponse_illisible'))
  })
})

describe('coming in with a passkey', () => {
  test('counts its uses', async () => {
    const connue = await passkeyDeCamille()
    expect((await entrer(connue)).issue).toEqual({ sorte: 'entree', compteur: 1 })
  })

  test('names nobody in the page', async () => {
    const { options } = await proposerEntree(lieu, maintenant)
    expect(options.allowCredentials).toEqual([])
    expect(options.userVerification).toBe('required')
  })

  test.each<[string, Ecarts, string]>([
    ['on a copy of the site', { origine: 'https://droits-exemple.fr' }, 'autre_site'],
    ['inside the page of another', { dansUnCadre: true }, 'autre_site'],
    ['with the answer to another challenge', { defi: 'dW4tYXV0cmU' }, 'defi_inconnu'],
    ['for another site', { rpID: 'exemple.fr' }, 'preuve_invalide'],
    ['without a finger, a face or a code', { sansVerification: true }, 'preuve_invalide'],
    ['with the other ceremony', { type: 'webauthn.create' }, 'preuve_invalide'],
  ])('%s is refused', async (_, ecarts, refus) => {
    expect((await entrer(await passkeyDeCamille(), ecarts)).issue).toEqual(refuse(refus))
  })

  test('a second time with the same answer is refused', async () => {
    const { attendu, reponse } = await entrer(await passkeyDeCamille())
    expect(await verifierEntree({ ...attendu, defi: undefined }, reponse, dans(1))).toEqual(refuse('defi_inconnu'))
    const { defi } = await proposerEntree(lieu, maintenant)
    expect(await verifierEntree({ ...attendu, defi }, reponse, dans(1))).toEqual(refuse('defi_inconnu'))
  })

  test('after five minutes is refused', async () => {
    const { attendu, reponse } = await entrer(await passkeyDeCamille())
    expect(await verifierEntree(attendu, reponse, dans(6))).toEqual(refuse('expire'))
  })

  test('with a key we do not know, or with the name of another, is refused', async () => {
    const [camilles, autres] = [await passkeyDeCamille(), await passkeyDeCamille()]
    const { attendu, reponse } = await entrer(camilles)
    expect(await verifierEntree({ ...attendu, passkey: undefined }, reponse, dans(1))).toEqual(
      refuse('passkey_inconnue'),
    )
    expect(await verifierEntree({ ...attendu, passkey: autres.passkey }, reponse, dans(1))).toEqual(
      refuse('passkey_inconnue'),
    )
    const usurpee = { ...autres.passkey, id: camilles.passkey.id }
    expect(await verifierEntree({ ...attendu, passkey: usurpee }, reponse, dans(1))).toEqual(refuse('preuve_invalide'))
  })

  test('into the account of another is refused', async () => {
    const { attendu, reponse } = await entrer(await passkeyDeCamille())
    const passkey = { ...attendu.passkey, compte: 'autre' }
    expect(await verifierEntree({ ...attendu, passkey }, reponse, dans(1))).toEqual(refuse('preuve_invalide'))
  })

  test('signed by nobody is refused', async () => {
    const { attendu, reponse } = await entrer(await passkeyDeCamille())
    const fausse = { ...reponse, response: { ...reponse.response, signature: 'MEUCIQ' } }
    expect(await verifierEntree(attendu, fausse, dans(1))).toEqual(refuse('preuve_invalide'))
  })
})

const vueNeufFois = async () => {
  const { cle, passkey } = await passkeyDeCamille()
  return { cle, passkey: { ...passkey, compteur: 9 } }
}

describe('the counter', () => {
  test.each([9, 8, 0])('that says %i after 9 tells of a copy', async (compteur) => {
    expect((await entrer(await vueNeufFois(), { compteur })).issue).toEqual(refuse('compteur_recule'))
  })

  test('may jump ahead', async () => {
    expect((await entrer(await vueNeufFois(), { compteur: 40 })).issue).toMatchObject({ sorte: 'entree', compteur: 40 })
  })

  test('of a key that does not count stays at zero', async () => {
    expect((await entrer(await passkeyDeCamille(), { compteur: 0 })).issue).toMatchObject({
      sorte: 'entree',
      compteur: 0,
    })
  })

  test('of a signature that is not good tells nothing', async () => {
    const { attendu, reponse } = await entrer(await vueNeufFois(), { compteur: 2 })
    const fausse = { ...reponse, response: { ...reponse.response, signature: 'MEUCIQ' } }
    expect(await verifierEntree(attendu, fausse, dans(1))).toEqual(refuse('preuve_invalide'))
  })
})

test('confirming asks for the keys of the account, and its challenge does not open the door', async () => {
  const { passkey } = await passkeyDeCamille()
  const { options, defi } = await proposerConfirmation(lieu, [passkey], maintenant)
  expect(options.allowCredentials).toMatchObject([{ id: passkey.id }])
  expect((await entrer(await passkeyDeCamille(), { defi: defi.defi }, defi)).issue).toEqual(refuse('defi_inconnu'))
})

describe('a passkey belongs to', () => {
  test.each([
    ['https://droits.exemple.fr', 'ailleurs.fr', 'droits.exemple.fr'],
    ['https://droits.exemple.fr:8443', undefined, 'droits.exemple.fr'],
    [undefined, 'localhost:3000', 'localhost'],
    ['http://localhost:3000', undefined, 'localhost'],
  ])('%s seen as %s: %s', (publique, hote, rpID) => {
    expect(lieuDePasskey(publique, hote)?.rpID).toBe(rpID)
  })

  test.each([
    [undefined, 'droits.exemple.fr'],
    [undefined, '127.0.0.1:3000'],
    [undefined, '[::1]:3000'],
    [undefined, 'localhost.ailleurs.fr'],
    [undefined, undefined],
    ['http://droits.exemple.fr', 'droits.exemple.fr'],
    ['https://192.168.1.4', undefined],
  ])('no site when it is %s seen as %s', (publique, hote) => {
    expect(lieuDePasskey(publique, hote)).toBeUndefined()
  })
})
