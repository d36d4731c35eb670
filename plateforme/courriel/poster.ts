import { type Kysely, sql } from 'kysely'
import type { DB } from '../base/genere/tables.ts'
import type { Lettre } from './lettres/lettre.ts'

/**
 * Leaves a letter to be sent: give it the transaction of the fact that causes it, so that neither happens without the
 * other. An address that is not one address alone is refused by the base.
 */
export async function poster(t: Kysely<DB>, destinataire: string, { sujet, texte }: Lettre): Promise<void> {
  await sql`select poster(${destinataire}, ${sujet}, ${texte})`.execute(t)
}
