import { hash, randomBytes } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'

/** Codes of an application on a telephone: RFC 6238, as every such application knows it. */
const forme = { algorithm: 'SHA1', digits: 6, period: 30 } as const

/** A clock a little slow or fast, and the time it takes to type: one step before, one after. */
const tolerance = 1

/** Twenty bytes, the length of the digest (RFC 4226 §4), in base 32 as applications take them. */
export const nouveauSecret = (): string => new Secret({ buffer: new Uint8Array(randomBytes(20)).buffer }).base32

/**
 * The one a session is offered to set up: the same as long as it asks, and no other session's. Whoever read the mailbox
 * first would otherwise hold the secret that its owner then takes for hers. `session` is known to that browser alone.
 */
export const secretDeLaSession = (session: string): string =>
  new Secret({ buffer: new Uint8Array(hash('sha256', `application:${session}`, 'buffer').subarray(0, 20)).buffer })
    .base32

const application = (secret: string, courriel = '') =>
  new TOTP({ ...forme, issuer: 'Juste Droit', label: courriel, secret: Secret.fromBase32(secret) })

/** What the picture holds: the application takes from it the secret, and the names under which to show it. */
export const adresseOtp = (secret: string, courriel: string): string => application(secret, courriel).toString()

/** What an application shows now; the next one when this one has already served, which would be refused. */
export function codeMontre(secret: string, dernier_pas: number | undefined, maintenant: Date): string {
  const pas = TOTP.counter({ ...forme, timestamp: maintenant.getTime() })
  const utile = Math.min(Math.max(pas, (dernier_pas ?? 0) + 1), pas + tolerance)
  return application(secret).generate({ timestamp: utile * forme.period * 1000 })
}

export type Verification =
  | {
      readonly sorte: 'bon'
      /** Kept by the caller: no code of this step, nor of one before, will do again. */
      readonly pas: number
    }
  | { readonly sorte: 'refuse'; readonly refus: 'code_faux' | 'deja_servi' }

/** `dernier_pas` is the step of the last code taken. Spaces do not count: applications show codes in two halves. */
export function verifierCode(
  secret: string,
  saisie: string,
  dernier_pas: number | undefined,
  maintenant: Date,
): Verification {
  const code = saisie.replaceAll(/\s/g, '')
  const timestamp = maintenant.getTime()
  const ecart = /^\d{6}$/.test(code)
    ? application(secret).validate({ token: code, timestamp, window: tolerance })
    : null
  if (ecart === null) return { sorte: 'refuse', refus: 'code_faux' }
  const pas = TOTP.counter({ ...forme, timestamp }) + ecart
  // Somebody may have read it over a shoulder: it is still good for a minute.
  if (dernier_pas !== undefined && pas <= dernier_pas) return { sorte: 'refuse', refus: 'deja_servi' }
  return { sorte: 'bon', pas }
}
