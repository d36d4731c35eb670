import { sql } from 'kysely'
import { z } from 'zod'
import { rolesDeTravail } from '../base/acteur.ts'
import { appeler } from '../base/appeler.ts'
import type { Base } from '../base/base.ts'
import { empreinteDuJeton, estJeton } from '../sessions/jeton.ts'

const ligne = z.object({
  courriel: z.string(),
  role: z.enum(rolesDeTravail),
  organisation: z.string(),
  territoire: z.string().nullable(),
  jusqu_au: z.string().nullable(),
  compte_connu: z.boolean(),
})

/** What a link offers to whoever holds it. */
export type Offre = z.infer<typeof ligne>

/** Nothing for a link that expired, was cancelled, was taken, or never was: they are told apart by nobody. */
export async function lireOffre(portier: Base<'connexion'>, jeton: string): Promise<Offre | undefined> {
  if (!estJeton(jeton)) return undefined
  const { rows } = await sql`select * from invitation_ouverte(${empreinteDuJeton(jeton)})`.execute(portier.kysely)
  return rows[0] === undefined ? undefined : ligne.parse(rows[0])
}

interface Acceptation {
  readonly prenom: string
  readonly nom: string
  /** Digest of the session it opens. */
  readonly session: string
  readonly appareil: string
}

export async function accepter(
  portier: Base<'connexion'>,
  jeton: string,
  { prenom, nom, session, appareil }: Acceptation,
): Promise<boolean> {
  const appel = sql`accepter_invitation(${empreinteDuJeton(jeton)}, ${prenom}, ${nom}, ${session}, ${appareil})`
  return appeler(portier.kysely, appel, z.boolean())
}
