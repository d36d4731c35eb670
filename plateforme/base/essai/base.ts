import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { afterAll, beforeAll, inject } from 'vitest'
import type { Acteur } from '../acteur.ts'
import { type Base, brancher } from '../base.ts'
import type { ConnexionLocale } from '../connexion.ts'
import { type Transaction, transaction } from '../transaction.ts'
import { modele } from './preparation.ts'

export interface BaseDEssai {
  readonly base: Base
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
  const base = brancher(connexion, 4)
  beforeAll(async () => {
    await maitre.connect()
    await maitre.query(`create database ${connexion.database} template ${modele}`)
    await proprietaire.connect()
  })
  afterAll(async () => {
    await base.fermer()
    await proprietaire.end()
    // Not by force: connections that are leaving would shout, and PostgreSQL waits for them by itself.
    await maitre.query(`drop database ${connexion.database}`)
    await maitre.end()
  })
  return { base, proprietaire, connexion }
}

class Annulation extends Error {}

/** Becomes the actor, in a transaction that leaves nothing behind. */
export async function enTantQue<T>(base: Base, acteur: Acteur, travail: (t: Transaction) => Promise<T>): Promise<T> {
  let rendu: { valeur: T } | undefined
  await transaction(base, acteur, async (t) => {
    rendu = { valeur: await travail(t) }
    throw new Annulation()
  }).catch((erreur: unknown) => {
    if (!(erreur instanceof Annulation)) throw erreur
  })
  if (rendu === undefined) throw new Error('rien n’a été rendu')
  return rendu.valeur
}
