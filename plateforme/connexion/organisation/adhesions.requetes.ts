import { sql } from 'kysely'
import { z } from 'zod'
import { adhesions_actives } from '../../adhesions/actives.ts'
import type { RoleDeTravail } from '../../base/acteur.ts'
import { estRoleDeTravail } from '../../base/acteur.ts'
import { appeler } from '../../base/appeler.ts'
import type { Transaction } from '../../base/transaction.ts'

export interface Adhesion {
  readonly adhesion_id: string
  readonly organisation: string
  readonly territoire: string | null
  readonly role: RoleDeTravail
  readonly depuis: string
  readonly jusqu_au: string | null
}

/** Where an account works today. Whoever leads a territory may read those of others: only her own are asked for. */
export async function adhesionsDe(t: Transaction, compte: string): Promise<readonly Adhesion[]> {
  const lignes = await t
    .selectFrom(adhesions_actives)
    .innerJoin('organisation', 'organisation.organisation_id', 'adhesion.organisation_id')
    .leftJoin('territoire', 'territoire.territoire_id', 'adhesion.territoire_id')
    .select([
      'adhesion.adhesion_id',
      'organisation.nom as organisation',
      'territoire.nom as territoire',
      'adhesion.role',
      'adhesion.depuis',
      'adhesion.jusqu_au',
    ])
    .where('adhesion.compte_id', '=', compte)
    .orderBy('organisation.nom')
    .orderBy('adhesion.adhesion_id')
    .execute()
  return lignes.flatMap(({ role, ...reste }) => (estRoleDeTravail(role) ? [{ ...reste, role }] : []))
}

export const choisirAdhesion = (t: Transaction, adhesion: string): Promise<boolean> =>
  appeler(t, sql`choisir_adhesion(${adhesion}::uuid)`, z.boolean())
