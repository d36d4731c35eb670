import type { Context } from 'hono'
import { sql } from 'kysely'
import { z } from 'zod'
import { appeler } from '../base/appeler.ts'
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

/** Whether one more attempt is allowed. What is counted is kept as a digest under a key that only the base knows. */
export const freiner = ({ portier }: ReglagesConnexion, mesure: Mesure, quoi: string): Promise<boolean> =>
  appeler(
    portier.kysely,
    sql`frapper(${`${mesure}:${quoi}`}, ${mesures[mesure]}::integer, interval '15 minutes')`,
    z.boolean(),
  )

export const freinerLeReseau = (c: Context, reglages: ReglagesConnexion, mesure: 'lien_reseau' | 'entree_reseau') =>
  freiner(reglages, mesure, prefixeReseau(c, reglages.adresse_publique !== undefined))
