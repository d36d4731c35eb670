import { z } from 'zod'

/** A line as the chain sees it: every column in the text the base gives, so that nothing is lost on the way. */
export const ligne = z.object({
  numero: z.string(),
  /** Seconds since 1970, to the millionth. */
  le: z.string(),
  role: z.string(),
  compte_id: z.string().nullable(),
  organisation_id: z.string().nullable(),
  geste: z.string(),
  objet: z.string(),
  reference: z.string().nullable(),
  motif: z.string().nullable(),
  details: z.string(),
  precedente: z.string(),
  empreinte: z.string(),
})

export type Ligne = Readonly<z.infer<typeof ligne>>

/** What the base says of a chain beside its lines. */
export interface Tete {
  readonly premier: number
  /** Digest the first line kept starts from. */
  readonly depart: string
  readonly dernier: number
  readonly empreinte: string
}
