import { sql } from 'kysely'
import { z } from 'zod'
import { type Acteur, estRoleDeTravail, visiteur } from '../base/acteur.ts'
import type { Base } from '../base/base.ts'

const ligne = z.object({
  session_id: z.string(),
  role: z.string(),
  compte_id: z.string().nullable(),
  prenom: z.string().nullable(),
  nom: z.string().nullable(),
  adhesion_id: z.string().nullable(),
  organisation_id: z.string().nullable(),
  organisation: z.string().nullable(),
  territoire_id: z.number().nullable(),
  territoire_slug: z.string().nullable(),
  territoire: z.string().nullable(),
  personne_id: z.string().nullable(),
  foyer_id: z.string().nullable(),
  forte: z.boolean(),
  /** The membership is there, and waits for a second proof. */
  preuve_manque: z.boolean(),
  moyen: z.enum(['lien', 'passkey', 'proconnect', 'code_courrier', 'invitation']),
  /** Memberships she could act under. */
  adhesions: z.number(),
  /** Notifications not read yet. */
  non_lues: z.number(),
})

/** Who holds the session of a request, with what a page's frame shows of her. */
export interface Identite extends z.infer<typeof ligne> {
  readonly acteur: Exclude<Acteur, { readonly role: 'visiteur' }>
}

/** Asked once a request, outside any transaction. Nothing for a session that is unknown, over, or silent too long. */
export async function identifier(base: Base, empreinte: string): Promise<Identite | undefined> {
  const { rows } = await sql`select * from identite(${empreinte})`.execute(base.kysely)
  if (rows.length === 0) return undefined
  const lue = ligne.parse(rows[0])
  const acteur = acteurDe(lue, empreinte)
  return acteur && { ...lue, acteur }
}

function acteurDe(lue: z.infer<typeof ligne>, session: string): Identite['acteur'] | undefined {
  const { role, compte_id: compte, organisation_id: organisation, territoire_id: territoire } = lue
  const { personne_id: personne, foyer_id: foyer } = lue
  if (role === 'personne' && personne !== null && foyer !== null && territoire !== null)
    return { role, session, personne, foyer, territoire }
  if (compte === null) return undefined
  if (role === 'compte') return { role, session, compte }
  if (estRoleDeTravail(role) && organisation !== null) return { role, session, compte, organisation, territoire }
  return undefined
}

export const acteurDIdentite = (identite: Identite | undefined): Acteur => identite?.acteur ?? visiteur
