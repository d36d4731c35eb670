import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { z } from 'zod'

const kid = 'essai'

function nouvelleCle() {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const jwk = { ...privateKey.export({ format: 'jwk' }), kty: 'RSA' as const, kid, use: 'sig', alg: 'RS256' }
  return { privateKey, privee: jwk }
}

export const cle = nouvelleCle()
/** The key of somebody else, who gives it the name of the right one. */
export const autreCle = nouvelleCle()

const encoder = (objet: unknown) => Buffer.from(JSON.stringify(objet)).toString('base64url')

const schemaJwt = z.string().regex(/^[\w-]+\.[\w-]+\.[\w-]*$/)
const schemaContenu = z.record(z.string(), z.unknown())

export const contenuDe = (jwt: unknown): Record<string, unknown> =>
  schemaContenu.parse(JSON.parse(Buffer.from(schemaJwt.parse(jwt).split('.')[1] ?? '', 'base64url').toString()))

/** The same token with other claims, signed by the key given. */
export function resigner(jwt: unknown, changements: object, avec: { privateKey: KeyObject } = cle): string {
  const debut = `${encoder({ alg: 'RS256', typ: 'JWT', kid })}.${encoder({ ...contenuDe(jwt), ...changements })}`
  return `${debut}.${createSign('sha256').update(debut).sign(avec.privateKey, 'base64url')}`
}

/** Other claims under the signature of the first ones. */
export function falsifier(jwt: unknown, changements: object): string {
  const [entete, , signature] = schemaJwt.parse(jwt).split('.')
  return [entete, encoder({ ...contenuDe(jwt), ...changements }), signature].join('.')
}

export const sansSignature = (jwt: unknown): string => `${encoder({ alg: 'none' })}.${encoder(contenuDe(jwt))}.`
