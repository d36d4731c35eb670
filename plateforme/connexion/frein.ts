import type { Context } from 'hono'
import { sql } from 'kysely'
import { z } from 'zod'
import { prefixeReseau } from '../http/prefixe_reseau.ts'
import type { ReglagesConnexion } from './reglages.ts'

/** How often, in a quarter of an hour. A whole town hall comes in on Monday by one address. */
const mesures = {
  lien_courriel: 5,
  lien_reseau: 100,
  entree_reseau: 200,
  code_compte: 6,
} as const

type Mesure = keyof typeof mesures

const reponse = z.tuple([z.object({ passe: z.boolean() })])

/** Whether one more attempt is allowed. What is counted is kept as a digest under a key that only the base knows. */
export async function freiner({ portier }: ReglagesConnexion, mesure: Mesure, quoi: string): Promise<boolean> {
  const { rows } = await sql`
    select frapper(${`${mesure}:${quoi}`}, ${mesures[mesure]}::integer, interval '15 minutes') as passe`.execute(
    portier.kysely,
  )
  return reponse.parse(rows)[0].passe
}

export const freinerLeReseau = (c: Context, reglages: ReglagesConnexion, mesure: 'lien_reseau' | 'entree_reseau') =>
  freiner(reglages, mesure, prefixeReseau(c, reglages.adressePublique !== undefined))
