import { decodeClientDataJSON } from '@simplewebauthn/server/helpers'
import { type Defi, estPerime } from './defi.ts'
import type { LieuDePasskey } from './lieu.ts'

export type RefusPasskey =
  | 'reponse_illisible'
  /** No ceremony of this browser waits for that answer: it was used already, or belongs to another. */
  | 'defi_inconnu'
  | 'expire'
  /** Signed for another site: somebody led the person to a copy of this one. */
  | 'autre_site'
  | 'passkey_inconnue'
  | 'preuve_invalide'
  /** The key says it was used less often than we saw it: it may have been copied. */
  | 'compteur_recule'

interface Refuse {
  readonly sorte: 'refuse'
  readonly refus: RefusPasskey
}

export const refuser = (refus: RefusPasskey): Refuse => ({ sorte: 'refuse', refus })

/** What can be told before any signature, so that each has its own name; the library checks it all again. */
export function refusDuContexte(
  clientDataJSON: string,
  lieu: LieuDePasskey,
  defi: Defi,
  maintenant: Date,
): RefusPasskey | undefined {
  if (estPerime(defi, maintenant)) return 'expire'
  const { challenge, origin, crossOrigin } = decodeClientDataJSON(clientDataJSON)
  if (challenge !== defi.defi) return 'defi_inconnu'
  return origin !== lieu.origine || crossOrigin === true ? 'autre_site' : undefined
}
