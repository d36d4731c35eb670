import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto'
import { isoCBOR } from '@simplewebauthn/server/helpers'
import { z } from 'zod'

const sha256 = (octets: string | Uint8Array) => createHash('sha256').update(octets).digest()
const base64url = (octets: Uint8Array | string) => Buffer.from(octets).toString('base64url')

const coordonnee = (valeur: string) => new Uint8Array(Buffer.from(valeur, 'base64url'))

const present = 0x01
const verifie = 0x04
const avecCle = 0x40

/** What a dishonest page, or a lazy key, does otherwise than asked. */
export interface Ecarts {
  readonly origine?: string
  readonly rpID?: string
  readonly defi?: string
  readonly type?: string
  readonly compteur?: number
  readonly sansVerification?: boolean
  readonly dansUnCadre?: boolean
  readonly attestation?: { readonly fmt: string; readonly attStmt: Map<string, string | Uint8Array[]> }
}

export interface Demande {
  readonly challenge: string
  readonly user?: { readonly id: string }
}

/** A key in software: one ES256 pair, a counter, and the site it was made for (WebAuthn level 3, §6). */
export function authentificateur(site: { readonly rpID: string; readonly origine: string }) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const id = randomBytes(16)
  let porteur: string | undefined
  let compteur = 0

  const clePublique = () => {
    const { x, y } = z.object({ x: z.string(), y: z.string() }).parse(publicKey.export({ format: 'jwk' }))
    // COSE: key type EC2, algorithm ES256, curve P-256.
    const cose = new Map<number, number | Uint8Array>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, coordonnee(x)],
      [-3, coordonnee(y)],
    ])
    return isoCBOR.encode(cose)
  }

  const donnees = (ecarts: Ecarts, suite: Uint8Array = new Uint8Array()) => {
    const drapeaux = present | (ecarts.sansVerification ? 0 : verifie) | (suite.length > 0 ? avecCle : 0)
    const compte = Buffer.alloc(4)
    compte.writeUInt32BE(ecarts.compteur ?? compteur)
    return Buffer.concat([sha256(ecarts.rpID ?? site.rpID), Buffer.from([drapeaux]), compte, suite])
  }

  const client = (type: string, { challenge }: Demande, ecarts: Ecarts) =>
    JSON.stringify({
      type: ecarts.type ?? type,
      challenge: ecarts.defi ?? challenge,
      origin: ecarts.origine ?? site.origine,
      crossOrigin: ecarts.dansUnCadre ?? false,
    })

  const enveloppe = { id: base64url(id), rawId: base64url(id), type: 'public-key', clientExtensionResults: {} }

  return {
    creer(demande: Demande, ecarts: Ecarts = {}): string {
      porteur = demande.user?.id
      const taille = Buffer.from([0, id.length])
      const authData = donnees(ecarts, Buffer.concat([Buffer.alloc(16), taille, id, clePublique()]))
      const { fmt, attStmt } = ecarts.attestation ?? { fmt: 'none', attStmt: new Map() }
      const attestation = new Map<string, string | Uint8Array | Map<string, string | Uint8Array[]>>([
        ['fmt', fmt],
        ['attStmt', attStmt],
        ['authData', new Uint8Array(authData)],
      ])
      return JSON.stringify({
        ...enveloppe,
        response: {
          clientDataJSON: base64url(client('webauthn.create', demande, ecarts)),
          attestationObject: base64url(isoCBOR.encode(attestation)),
          transports: ['internal'],
        },
      })
    },

    signer(demande: Demande, ecarts: Ecarts = {}): string {
      compteur += 1
      const authData = donnees(ecarts)
      const texte = client('webauthn.get', demande, ecarts)
      const signature = createSign('sha256')
        .update(Buffer.concat([authData, sha256(texte)]))
        .sign(privateKey)
      return JSON.stringify({
        ...enveloppe,
        response: {
          clientDataJSON: base64url(texte),
          authenticatorData: base64url(authData),
          signature: base64url(signature),
          userHandle: porteur,
        },
      })
    },
  }
}
