import type { Client } from 'pg'
import { type Role, roles, rolesDeTravail } from '../../base/acteur.ts'
import { territoireDEssai } from '../../base/essai/territoire.ts'

/** Where a row stands, seen from who acts: hers, her organisation's, her territory's, or elsewhere. */
export const placements = ['sien', 'organisation', 'territoire', 'ailleurs'] as const

export type Placement = (typeof placements)[number]

export interface Lieu {
  readonly territoire: number
  readonly organisation: string
  readonly compte: string
  readonly foyer: string
  readonly personne: string
  /** A household of the same organisation that nobody follows. */
  readonly foyerLibre: string
  readonly session: string
}

export interface ActeurDuMonde {
  readonly role: Role
  readonly lieux: Readonly<Record<Placement, Lieu>>
}

const un = async (proprietaire: Client, requete: string, valeurs: readonly unknown[] = []): Promise<string> => {
  const { rows } = await proprietaire.query<{ id: string }>(requete, [...valeurs])
  if (rows[0] === undefined) throw new Error(`rien n’a été fait par : ${requete}`)
  return rows[0].id
}

/** Two territories, three organisations, an account for each role, and households everywhere. */
export async function faireLeMonde(proprietaire: Client): Promise<readonly ActeurDuMonde[]> {
  const ici = await territoireDEssai(proprietaire, 'ici')
  const la_bas = await territoireDEssai(proprietaire, 'la-bas')
  await proprietaire.query(
    `insert into perimetre_commune (territoire_id, code, nom) values ($1, '59350', 'Lille'), ($2, '59350', 'Lille')`,
    [ici, la_bas],
  )
  const [mienne, voisine, lointaine] = [
    await organisation(proprietaire, 'Mienne', ici),
    await organisation(proprietaire, 'Voisine', ici),
    await organisation(proprietaire, 'Lointaine', la_bas),
  ]
  const autres = {
    organisation: await lieu(proprietaire, 'collegue', 'evaluateur', ici, mienne),
    territoire: await lieu(proprietaire, 'voisin', 'evaluateur', ici, voisine),
    ailleurs: await lieu(proprietaire, 'lointain', 'evaluateur', la_bas, lointaine),
  }
  // The last one to lead a territory may not leave it: here there is another.
  await lieu(proprietaire, 'autre-pilote', 'pilote', ici, voisine)
  const acteurs: ActeurDuMonde[] = []
  for (const role of roles)
    acteurs.push({ role, lieux: { sien: await lieu(proprietaire, role, role, ici, mienne), ...autres } })
  return acteurs
}

async function organisation(proprietaire: Client, nom: string, territoire: number): Promise<string> {
  const id = await un(
    proprietaire,
    `insert into organisation (sorte, nom) values ('association', $1) returning organisation_id as id`,
    [nom],
  )
  await proprietaire.query('insert into participation (territoire_id, organisation_id) values ($1, $2)', [
    territoire,
    id,
  ])
  return id
}

/** An account at work there, in a strong session, and the household it follows. */
async function lieu(proprietaire: Client, nom: string, role: Role, territoire: number, ou: string): Promise<Lieu> {
  const compte = await un(proprietaire, 'insert into compte (courriel) values ($1) returning compte_id as id', [
    `${nom}@essai.invalid`,
  ])
  if (rolesDeTravail.some((autre) => autre === role))
    await proprietaire.query(
      'insert into adhesion (compte_id, organisation_id, territoire_id, role) values ($1, $2, $3, $4)',
      [compte, ou, territoire, role],
    )
  const foyer = await nouveauFoyer(proprietaire, territoire, ou)
  await proprietaire.query(
    'insert into suivi (territoire_id, foyer_id, compte_id, organisation_id) values ($1, $2, $3, $4)',
    [territoire, foyer, compte, ou],
  )
  const personne = await un(
    proprietaire,
    `insert into personne (territoire_id, foyer_id, cle, prenom, nom) values ($1, $2, 'demandeur', 'A', 'B')
     returning personne_id as id`,
    [territoire, foyer],
  )
  const session = await un(
    proprietaire,
    `insert into session (empreinte, compte_id, territoire_id, personne_id, moyen, forte, expire_le)
     values (encode(sha256(convert_to($1, 'UTF8')), 'hex'), $2, $3, $4, 'lien', true, now() + interval '1 hour')
     returning session_id as id`,
    role === 'personne' ? [nom, null, territoire, personne] : [nom, compte, null, null],
  )
  const foyerLibre = await nouveauFoyer(proprietaire, territoire, ou)
  return { territoire, organisation: ou, compte, foyer, personne, foyerLibre, session }
}

// Not the household of other tests: a situation or a person already there would stand where the matrix puts its own.
const nouveauFoyer = (proprietaire: Client, territoire: number, ou: string) =>
  un(
    proprietaire,
    `insert into foyer (territoire_id, organisation_id, origine) values ($1, $2, 'accueil') returning foyer_id as id`,
    [territoire, ou],
  )
