import {
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { COSEALG, decodeAttestationObject, isoBase64URL } from '@simplewebauthn/server/helpers'
import { type Defi, duree } from './defi.ts'
import type { LieuDePasskey } from './lieu.ts'
import { type Passkey, porteur } from './passkey.ts'
import { type RefusPasskey, refusDuContexte, refuser } from './refus.ts'
import { lireInscription, type ReponseInscription } from './reponse.ts'

// Named here, or the library offers the experimental ones of the runtime, which the next runtime may not verify.
const algorithmes = [COSEALG.EdDSA, COSEALG.ES256, COSEALG.RS256]

interface Titulaire {
  readonly compte: string
  readonly courriel: string
  readonly nom: string
  /** Those it has: a device offers no second one. */
  readonly passkeys: readonly Pick<Passkey, 'id' | 'transports'>[]
}

/** A key that finds the account by itself, and asks for a finger, a face or a code. Nobody asks who made it. */
export async function proposerInscription(
  lieu: LieuDePasskey,
  { compte, courriel, nom, passkeys }: Titulaire,
  maintenant: Date,
): Promise<{ readonly options: PublicKeyCredentialCreationOptionsJSON; readonly defi: Defi }> {
  const options = await generateRegistrationOptions({
    rpName: 'Juste Droit',
    rpID: lieu.rpID,
    userID: porteur(compte),
    userName: courriel,
    userDisplayName: nom,
    timeout: duree,
    attestationType: 'none',
    supportedAlgorithmIDs: algorithmes,
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    excludeCredentials: passkeys.map(({ id, transports }) => ({ id, transports: [...transports] })),
  })
  return { options, defi: { defi: options.challenge, pour: 'inscrire', pose_le: maintenant.toISOString() } }
}

export type Inscription =
  | { readonly sorte: 'inscrite'; readonly passkey: Passkey }
  | { readonly sorte: 'refuse'; readonly refus: RefusPasskey }

export async function verifierInscription(
  lieu: LieuDePasskey,
  defi: Defi | undefined,
  texte: string,
  maintenant: Date,
): Promise<Inscription> {
  const reponse = lireInscription(texte)
  if (!reponse) return refuser('reponse_illisible')
  if (defi?.pour !== 'inscrire') return refuser('defi_inconnu')
  try {
    const refus = refusDuContexte(reponse.response.clientDataJSON, lieu, defi, maintenant)
    if (refus) return refuser(refus)
    if (estCertifiee(reponse)) return refuser('preuve_invalide')
    return await verifier(lieu, defi, reponse)
  } catch {
    // The library throws at the first thing that is wrong, and its messages repeat what was sent.
    return refuser('preuve_invalide')
  }
}

/**
 * No certificate was asked for. To check one, the library would fetch the revocation list at the address it gives: any
 * address, chosen by whoever sent it.
 */
function estCertifiee({ response }: ReponseInscription): boolean {
  const objet = decodeAttestationObject(isoBase64URL.toBuffer(response.attestationObject))
  const format = objet.get('fmt')
  return format !== 'none' && (format !== 'packed' || objet.get('attStmt').get('x5c') !== undefined)
}

async function verifier(lieu: LieuDePasskey, { defi }: Defi, reponse: ReponseInscription): Promise<Inscription> {
  const { verified, registrationInfo } = await verifyRegistrationResponse({
    response: reponse,
    expectedChallenge: defi,
    expectedOrigin: lieu.origine,
    expectedRPID: lieu.rpID,
    supportedAlgorithmIDs: algorithmes,
  })
  if (!verified) return refuser('preuve_invalide')
  const { id, publicKey, counter } = registrationInfo.credential
  // The identifier outside the signed part must be the one inside.
  if (id !== reponse.id) return refuser('preuve_invalide')
  const passkey: Passkey = {
    id,
    cle_publique: publicKey,
    compteur: counter,
    transports: reponse.response.transports,
  }
  return { sorte: 'inscrite', passkey }
}
