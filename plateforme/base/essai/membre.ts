import { createHash, randomBytes } from 'node:crypto'
import type { Client } from 'pg'
import type { Membre, RoleDeTravail } from '../acteur.ts'

interface Poste {
  readonly role: RoleDeTravail
  readonly territoire: number | null
  /** Among colleagues; a new organisation by default. */
  readonly organisation?: string
  /** Whether a second proof was given; it was by default. */
  readonly forte?: boolean
}

export interface MembreDEssai extends Membre {
  readonly adhesion: string
  /** What the cookie holds. */
  readonly jeton: string
}

/** A member signed in for real: an account, an organisation, a membership and a session, past the policies. */
export async function membreDEssai(
  proprietaire: Client,
  { role, territoire, organisation, forte = true }: Poste,
): Promise<MembreDEssai> {
  const jeton = randomBytes(32).toString('base64url')
  const session = createHash('sha256').update(jeton).digest('hex')
  const ou = organisation ?? (await nouvelleOrganisation(proprietaire, territoire))
  const { rows } = await proprietaire.query<{ compte: string; adhesion: string }>(
    `with nouveau as (
       insert into compte (courriel, prenom, nom)
       values ($1::text || '@essai.invalid', 'Camille', 'Essai') returning compte_id
     ), membre as (
       insert into adhesion (compte_id, organisation_id, territoire_id, role)
       select compte_id, $2, $3, $4 from nouveau returning adhesion_id, compte_id
     ), ouverte as (
       insert into session (empreinte, compte_id, adhesion_id, moyen, forte, expire_le)
       select $5, compte_id, adhesion_id, 'lien', $6, now() + interval '1 hour' from membre
     )
     select compte_id as compte, adhesion_id as adhesion from membre`,
    [randomBytes(6).toString('hex'), ou, territoire, role, session, forte],
  )
  const [ligne] = rows
  if (!ligne) throw new Error('le membre d’essai n’a pas été fait')
  return { role, territoire, organisation: ou, session, jeton, ...ligne }
}

/** An organisation that takes part in the territory. */
export async function nouvelleOrganisation(proprietaire: Client, territoire: number | null): Promise<string> {
  const { rows } = await proprietaire.query<{ id: string }>(
    `with faite as (
       insert into organisation (sorte, nom, fictive) values ('association', 'Association d’essai', true)
       returning organisation_id
     ), participe as (
       insert into participation (territoire_id, organisation_id)
       select $1::integer, organisation_id from faite where $1::integer is not null
     )
     select organisation_id as id from faite`,
    [territoire],
  )
  return rows[0]?.id ?? ''
}
