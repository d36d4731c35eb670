import { sql } from 'kysely'
import { z } from 'zod'
import { appeler } from '../../base/appeler.ts'
import type { ReglagesConnexion } from '../reglages.ts'

const ligne = z.object({
  session_id: z.string(),
  compte_id: z.string(),
  courriel: z.string(),
  prenom: z.string(),
  nom: z.string(),
  forte: z.boolean(),
  /** Second proofs she has: passkeys, and the application once a code of it was given. */
  facteurs: z.number(),
  /** She has given one already, or has none yet. */
  peut_ajouter: z.boolean(),
})

/** Who holds a session, and how far her proofs go. */
export type Tenant = z.infer<typeof ligne>

export async function tenantDe({ portier }: ReglagesConnexion, session: string): Promise<Tenant | undefined> {
  const { rows } = await sql`select * from tenant(${session})`.execute(portier.kysely)
  return rows.length === 0 ? undefined : ligne.parse(rows[0])
}

const cle = z.object({ identifiant: z.string(), transports: z.array(z.string()) })

export async function clesDuTenant({ portier }: ReglagesConnexion, session: string) {
  const { rows } = await sql`select * from cles_du_tenant(${session})`.execute(portier.kysely)
  return z
    .array(cle)
    .parse(rows)
    .map(({ identifiant: id, transports }) => ({ id, transports }))
}

// The driver writes a bigint as text.
const application = z.object({ secret: z.string(), confirme: z.boolean(), dernier_pas: z.coerce.number().int() })

export async function applicationDuTenant({ portier }: ReglagesConnexion, session: string) {
  const { rows } = await sql`select * from lire_second_facteur(${session})`.execute(portier.kysely)
  return rows.length === 0 ? undefined : application.parse(rows[0])
}

const fait = (appel: ReturnType<typeof sql>, { portier }: ReglagesConnexion) =>
  appeler(portier.kysely, appel, z.boolean())

export const preparerApplication = (reglages: ReglagesConnexion, session: string, secret: string) =>
  fait(sql`preparer_second_facteur(${session}, ${secret})`, reglages)

/** False when that step, or a later one, was taken before. */
export const prendrePas = (reglages: ReglagesConnexion, session: string, pas: number) =>
  fait(sql`prendre_pas(${session}, ${pas}::bigint)`, reglages)

export const prendreCodeDeSecours = (reglages: ReglagesConnexion, session: string, empreinte: string) =>
  fait(sql`prendre_code_secours(${session}, ${empreinte})`, reglages)

export const poserCodesDeSecours = (reglages: ReglagesConnexion, session: string, empreintes: readonly string[]) =>
  fait(sql`poser_codes_secours(${session}, ${[...empreintes]}::text[])`, reglages)

/** The session becomes a strong one under another token. */
export const renforcerSession = (reglages: ReglagesConnexion, session: string, nouvelle: string) =>
  fait(sql`renforcer_session(${session}, ${nouvelle})`, reglages)
