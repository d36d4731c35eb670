import {
  generateAuthenticationOptions,
  type PublicKeyCredentialRequestOptionsJSON,
  verifyAuthenticationResponse,
} from '@simplewebauthn/server'
import { isoBase64URL } from '@simplewebauthn/server/helpers'
import { type Defi, duree } from './defi.ts'
import type { LieuDePasskey } from './lieu.ts'
import { type Passkey, porteur } from './passkey.ts'
import { type RefusPasskey, refusDuContexte, refuser } from './refus.ts'
import type { ReponseEntree } from './reponse.ts'

interface Proposition {
  readonly options: PublicKeyCredentialRequestOptionsJSON
  readonly defi: Defi
}

const proposer = async (
  lieu: LieuDePasskey,
  pour: 'entrer' | 'confirmer',
  passkeys: readonly Pick<Passkey, 'id' | 'transports'>[],
  maintenant: Date,
): Promise<Proposition> => {
  const options = await generateAuthenticationOptions({
    rpID: lieu.rpID,
    timeout: duree,
    userVerification: 'required',
    allowCredentials: passkeys.map(({ id, transports }) => ({ id, transports: [...transports] })),
  })
  return { options, defi: { defi: options.challenge, pour, pose_le: maintenant.toISOString() } }
}

/** Names no key: the person chooses among theirs, and the page says nothing of who has an account. */
export const proposerEntree = (lieu: LieuDePasskey, maintenant: Date): Promise<Proposition> =>
  proposer(lieu, 'entrer', [], maintenant)

/** For one who is signed in already, and must prove it again. */
export const proposerConfirmation = (
  lieu: LieuDePasskey,
  passkeys: readonly Pick<Passkey, 'id' | 'transports'>[],
  maintenant: Date,
): Promise<Proposition> => proposer(lieu, 'confirmer', passkeys, maintenant)

export type Entree =
  | {
      readonly sorte: 'entree'
      /** To keep with the key, for the next time. */
      readonly compteur: number
    }
  | { readonly sorte: 'refuse'; readonly refus: RefusPasskey }

interface Attendu {
  readonly lieu: LieuDePasskey
  readonly pour: 'entrer' | 'confirmer'
  /** As taken back once from where the ceremony began. */
  readonly defi: Defi | undefined
  /** The key that `reponse.id` names, and the account it belongs to. */
  readonly passkey: (Passkey & { readonly compte: string }) | undefined
}

export async function verifierEntree(
  { lieu, pour, defi, passkey }: Attendu,
  reponse: ReponseEntree,
  maintenant: Date,
): Promise<Entree> {
  if (defi?.pour !== pour) return refuser('defi_inconnu')
  try {
    const refus = refusDuContexte(reponse.response.clientDataJSON, lieu, defi, maintenant)
    if (refus) return refuser(refus)
    if (passkey?.id !== reponse.id) return refuser('passkey_inconnue')
    const { userHandle } = reponse.response
    if (userHandle !== undefined && userHandle !== isoBase64URL.fromBuffer(porteur(passkey.compte)))
      return refuser('preuve_invalide')
    return await verifier(lieu, defi, passkey, reponse)
  } catch {
    // The library throws at the first thing that is wrong, and its messages repeat what was sent.
    return refuser('preuve_invalide')
  }
}

async function verifier(
  lieu: LieuDePasskey,
  { defi }: Defi,
  passkey: Passkey,
  reponse: ReponseEntree,
): Promise<Entree> {
  const { verified, authenticationInfo } = await verifyAuthenticationResponse({
    response: reponse,
    expectedChallenge: defi,
    expectedOrigin: lieu.origine,
    expectedRPID: lieu.rpID,
    // The library compares counters before the signature: anybody could then make a key look copied.
    credential: { id: passkey.id, publicKey: new Uint8Array(passkey.cle_publique), counter: 0 },
  })
  if (!verified) return refuser('preuve_invalide')
  const compteur = authenticationInfo.newCounter
  if (passkey.compteur > 0 && compteur <= passkey.compteur) return refuser('compteur_recule')
  return { sorte: 'entree', compteur }
}
