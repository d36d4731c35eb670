import { z } from 'zod'

const base64url = z
  .string()
  .max(20_000)
  .regex(/^[\w-]+$/)

// What the browser adds about extensions and devices is not signed: none of it is taken.
const enveloppe = {
  id: base64url,
  rawId: base64url,
  type: z.literal('public-key'),
  clientExtensionResults: z.unknown().transform(() => ({})),
}

const inscription = z.object({
  ...enveloppe,
  response: z.object({
    clientDataJSON: base64url,
    attestationObject: base64url,
    transports: z.array(z.string().max(20)).max(10).default([]),
  }),
})

const entree = z.object({
  ...enveloppe,
  response: z.object({
    clientDataJSON: base64url,
    authenticatorData: base64url,
    signature: base64url,
    userHandle: base64url.exactOptional(),
  }),
})

export type ReponseInscription = z.infer<typeof inscription>
export type ReponseEntree = z.infer<typeof entree>

const lire =
  <T>(schema: z.ZodType<T>) =>
  (texte: string): T | undefined => {
    try {
      return schema.safeParse(JSON.parse(texte)).data
    } catch {
      return undefined
    }
  }

/** The hidden field of the form, as the island filled it. */
export const lireInscription = lire(inscription)
export const lireEntree = lire(entree)
