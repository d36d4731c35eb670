import { z } from 'zod'

/**
 * What the browser was asked to sign, for one ceremony. The caller keeps it on the server, tied to the browser that asked
 * (and to its account, once signed in), and gives it back once: an answer replayed meets no challenge.
 */
export const schemaDefi = z.object({
  defi: z.string(),
  pour: z.enum(['inscrire', 'entrer', 'confirmer']),
  pose_le: z.iso.datetime(),
})

export type Defi = Readonly<z.infer<typeof schemaDefi>>

/** How long a person may look for their key; the browser is told the same. */
export const duree = 5 * 60_000

export const estPerime = ({ pose_le }: Defi, maintenant: Date): boolean =>
  maintenant.getTime() - Date.parse(pose_le) > duree
