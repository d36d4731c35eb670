import { sql } from 'kysely'
import { z } from 'zod'
import type { ReglagesConnexion } from '../reglages.ts'
import type { Passkey } from './passkey.ts'

const ligne = z.object({
  compte_id: z.string(),
  cle_publique: z.instanceof(Uint8Array),
  // The driver writes a bigint as text.
  compteur: z.coerce.number().int(),
  transports: z.array(z.string()),
})

/** The key of that name, and whose it is. */
export async function cleConnue(
  { portier }: ReglagesConnexion,
  id: string,
): Promise<(Passkey & { readonly compte: string }) | undefined> {
  const { rows } = await sql`select * from cle_presentee(${id})`.execute(portier.kysely)
  if (rows.length === 0) return undefined
  const { compte_id: compte, ...cle } = ligne.parse(rows[0])
  return { id, compte, ...cle }
}

export const retenirUsage = ({ portier }: ReglagesConnexion, id: string, compteur: number) =>
  sql`select cle_utilisee(${id}, ${compteur}::bigint)`.execute(portier.kysely)
