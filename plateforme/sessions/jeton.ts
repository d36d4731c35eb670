import { createHash, randomBytes } from 'node:crypto'

/** 32 random bytes, as a cookie or a link carries them. The base keeps only their digest. */
export const nouveauJeton = (): string => randomBytes(32).toString('base64url')

export const empreinteDuJeton = (jeton: string): string => createHash('sha256').update(jeton).digest('hex')

export const estJeton = (mot: string | undefined): mot is string => mot !== undefined && /^[\w-]{43}$/.test(mot)
