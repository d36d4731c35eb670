import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Transaction } from '../../plateforme/base/transaction.ts'
import type { Agent } from '../travail/agir.ts'
import type { ManiereDInformer, Motif, Origine, Personne } from './foyers.ts'
import { ajouter, cle_libre, corriger_naissance, type Donnees, type Place, retirer } from './situation/composition.ts'

/** What a form says of somebody. */
export type PersonneSaisie = Omit<Personne, 'personne_id' | 'cle' | 'modifie_le'>

export interface NouveauFoyer {
  readonly origine: Origine
  readonly recueilli_le: string
  readonly informe_le: string | null
  readonly informe_par: ManiereDInformer | null
}

/** A household, followed by who creates it. */
export async function creer_foyer(t: Transaction, agent: Agent, nouveau: NouveauFoyer): Promise<string> {
  const foyer_id = randomUUID()
  const { territoire: territoire_id, organisation: organisation_id, compte: compte_id } = agent
  await t
    .insertInto('foyer')
    .values({ territoire_id, foyer_id, organisation_id, ...nouveau })
    .execute()
  await t.insertInto('suivi').values({ territoire_id, foyer_id, compte_id, organisation_id }).execute()
  return foyer_id
}

interface Ou {
  readonly territoire_id: number
  readonly foyer_id: string
}

export async function ajouter_personne(
  t: Transaction,
  ou: Ou,
  personne: PersonneSaisie,
  place: Place,
  connues: { readonly cles: readonly string[]; readonly donnees: Donnees | null },
): Promise<void> {
  const prises = [...connues.cles, ...Object.keys(connues.donnees?.individus ?? {})]
  const cle = cle_libre(prises, place)
  await t
    .insertInto('personne')
    .values({ ...ou, cle, ...personne })
    .execute()
  await ecrire_situation(t, ou, ajouter(connues.donnees, cle, place, personne.date_naissance))
}

/** False when somebody corrected it since it was read. */
export async function corriger_personne(
  t: Transaction,
  ou: Ou,
  avant: Pick<Personne, 'personne_id' | 'cle'>,
  lu_le: string,
  personne: PersonneSaisie,
  donnees: Donnees | null,
): Promise<boolean> {
  const { numUpdatedRows } = await t
    .updateTable('personne')
    .set({ ...personne, modifie_le: sql`clock_timestamp()` })
    .where('foyer_id', '=', ou.foyer_id)
    .where('personne_id', '=', avant.personne_id)
    .where(sql<boolean>`modifie_le::text = ${lu_le}`)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return false
  if (donnees?.individus[avant.cle])
    await ecrire_situation(t, ou, corriger_naissance(donnees, avant.cle, personne.date_naissance))
  return true
}

export async function retirer_personne(
  t: Transaction,
  ou: Ou,
  { personne_id, cle }: Pick<Personne, 'personne_id' | 'cle'>,
  donnees: Donnees | null,
): Promise<void> {
  await t.deleteFrom('personne').where('foyer_id', '=', ou.foyer_id).where('personne_id', '=', personne_id).execute()
  if (donnees) await ecrire_situation(t, ou, retirer(donnees, cle))
}

async function ecrire_situation(t: Transaction, ou: Ou, donnees: Donnees): Promise<void> {
  const ecrites = JSON.stringify(donnees)
  await t
    .insertInto('situation')
    .values({ ...ou, donnees: ecrites })
    .onConflict((deja) =>
      deja.columns(['territoire_id', 'foyer_id']).doUpdateSet({ donnees: ecrites, modifie_le: sql`now()` }),
    )
    .execute()
}

export const ouvrir_avec_motif = (
  t: Transaction,
  agent: Agent,
  foyer_id: string,
  motif: Motif,
  precision_motif: string | null,
) =>
  t
    .insertInto('consultation')
    .values({
      territoire_id: agent.territoire,
      foyer_id,
      compte_id: agent.compte,
      organisation_id: agent.organisation,
      role: agent.role,
      motif,
      precision_motif,
    })
    .execute()

/** Follows, or follows again. The base refuses one who was not given the household while somebody else follows it. */
export const suivre = (t: Transaction, agent: Agent, foyer_id: string, compte_id: string) =>
  t
    .insertInto('suivi')
    .values({ territoire_id: agent.territoire, foyer_id, compte_id, organisation_id: agent.organisation })
    .onConflict((deja) => deja.columns(['territoire_id', 'foyer_id', 'compte_id']).doUpdateSet({ jusqu_au: null }))
    .execute()

export const ne_plus_suivre = (t: Transaction, foyer_id: string, compte_id: string) =>
  t
    .updateTable('suivi')
    .set({ jusqu_au: sql`now()` })
    .where('foyer_id', '=', foyer_id)
    .where('compte_id', '=', compte_id)
    .where('jusqu_au', 'is', null)
    .execute()

export const noter_l_information = (t: Transaction, foyer_id: string, le: string, par: ManiereDInformer) =>
  t.updateTable('foyer').set({ informe_le: le, informe_par: par }).where('foyer_id', '=', foyer_id).execute()
