import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { Client } from 'pg'
import { afterAll, beforeAll, inject } from 'vitest'
import type { Role } from '../acteur.ts'
import { type Base, brancher } from '../base.ts'
import type { ConnexionLocale } from '../connexion.ts'
import type { Transaction } from '../transaction.ts'
import { modele } from './preparation.ts'

export interface BaseDEssai {
  /** The three doors of the program. */
  readonly base: Base
  readonly portier: Base<'connexion'>
  readonly taches: Base<'taches'>
  /** As the owner of the tables, past the policies: to prepare what a role may not write. */
  readonly proprietaire: Client
  readonly connexion: ConnexionLocale
}

/** A base of its own for the test file, dropped after it. */
export function baseDEssai(): BaseDEssai {
  const serveur = inject('serveur')
  const connexion = { ...serveur, database: `essai_${randomBytes(6).toString('hex')}` }
  const maitre = new Client(serveur)
  const proprietaire = new Client(connexion)
  const base = brancher('application', connexion, 4)
  const portier = brancher('connexion', connexion, 2)
  const taches = brancher('taches', connexion, 2)
  beforeAll(async () => {
    await maitre.connect()
    await maitre.query(`create database ${connexion.database} template ${modele}`)
    await proprietaire.connect()
  })
  afterAll(async () => {
    await Promise.all([base.fermer(), portier.fermer(), taches.fermer()])
    await proprietaire.end()
    // Not by force: connections that are leaving would shout, and PostgreSQL waits for them by itself.
    await maitre.query(`drop database ${connexion.database}`)
    await maitre.end()
  })
  return { base, portier, taches, proprietaire, connexion }
}

class Annulation extends Error {}

/** Any actor one can name, whether or not an account could be it: policies must hold against all of them. */
export interface ActeurDEssai {
  readonly role: Role
  readonly compte?: string
  readonly organisation?: string
  readonly territoire?: number | null
  readonly foyer?: string
}

/** Becomes the actor, in a transaction that leaves nothing behind. */
export async function enTantQue<T>(
  base: Base,
  { role, compte, organisation, territoire, foyer }: ActeurDEssai,
  travail: (t: Transaction) => Promise<T>,
): Promise<T> {
  let rendu: { valeur: T } | undefined
  const ouverte = base.kysely.transaction().execute(async (t) => {
    // Tests connect as the owner: they may say who acts without a session.
    await sql`set local role none`.execute(t)
    await sql`select poser_acteur(${role}, ${compte ?? null}::uuid, ${organisation ?? null}::uuid,
      ${territoire ?? null}::integer, ${foyer ?? null}::uuid)`.execute(t)
    await sql`set local role juste_droit_application`.execute(t)
    rendu = { valeur: await travail(t as Transaction) }
    throw new Annulation()
  })
  await ouverte.catch((erreur: unknown) => {
    if (!(erreur instanceof Annulation)) throw erreur
  })
  if (rendu === undefined) throw new Error('rien n’a été rendu')
  return rendu.valeur
}
