import { createHash, randomBytes } from 'node:crypto'

/** What a person holds (a link, a cookie), and what the base keeps of it: a copy of the base opens no door. */
export interface Jeton {
  readonly jeton: string
  readonly empreinte: string
}

export function nouveauJeton(): Jeton {
  const jeton = randomBytes(32).toString('base64url')
  return { jeton, empreinte: empreinteDe(jeton) }
}

/** No salt, no slow hash: 256 bits drawn at random cannot be guessed, and the base finds them by this digest. */
export const empreinteDe = (jeton: string): string => createHash('sha256').update(jeton).digest('hex')
