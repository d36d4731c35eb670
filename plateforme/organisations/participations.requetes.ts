import { sql } from 'kysely'
import { z } from 'zod'
import { adhesions_actives } from '../adhesions/actives.ts'
import { appeler } from '../base/appeler.ts'
import type { Transaction } from '../base/transaction.ts'
import { uneLigne } from '../base/une_ligne.ts'

export interface Participation {
  readonly territoire_id: number
  readonly territoire: string
  readonly depuis: string
  readonly jusqu_au: string | null
}

export const listerParticipations = (t: Transaction, id: string): Promise<readonly Participation[]> =>
  t
    .selectFrom('participation')
    .innerJoin('territoire', 'territoire.territoire_id', 'participation.territoire_id')
    .select([
      'participation.territoire_id',
      'territoire.nom as territoire',
      'participation.depuis',
      'participation.jusqu_au',
    ])
    .where('organisation_id', '=', id)
    .orderBy('territoire.nom')
    .execute()

/** Takes part from now on; again, if its part had ended. */
export const rattacher = (t: Transaction, territoire_id: number, organisation_id: string) =>
  t
    .insertInto('participation')
    .values({ territoire_id, organisation_id })
    .onConflict((deja) => deja.columns(['territoire_id', 'organisation_id']).doUpdateSet({ jusqu_au: null }))
    .execute()

export const finirParticipation = (t: Transaction, territoire_id: number, organisation_id: string): Promise<boolean> =>
  uneLigne(
    t
      .updateTable('participation')
      .set({ jusqu_au: sql`current_date` })
      .where('territoire_id', '=', territoire_id)
      .where('organisation_id', '=', organisation_id)
      .where('jusqu_au', 'is', null),
  )

/** Whether ending its part would leave the territory to nobody. */
export const laisse_sans_pilote = (t: Transaction, territoire_id: number, id: string): Promise<boolean> =>
  appeler(t, sql`laisse_sans_pilote(${id}::uuid, ${territoire_id}::integer)`, z.boolean())

/** Accounts that work there under one's eyes: the policies count. */
export async function compterMembres(
  t: Transaction,
  organisation_id: string,
  territoire: number | null,
): Promise<number> {
  const { n } = await t
    .selectFrom(adhesions_actives)
    .select((e) => e.fn.count<string>('compte_id').distinct().as('n'))
    .where('organisation_id', '=', organisation_id)
    .$if(territoire !== null, (toutes) => toutes.where('territoire_id', '=', territoire))
    .executeTakeFirstOrThrow()
  return Number(n)
}
