import { sql } from 'kysely'
import type { Transaction } from '../../base/transaction.ts'
import { uneLigne } from '../../base/une_ligne.ts'
import { adhesionsDe } from '../organisation/adhesions.requetes.ts'

const encore = sql<boolean>`finie_le is null and expire_le > now() and vue_le > now() - interval '1 hour'`

/** All that its holder reads of her account. Some roles may read others': each query asks for hers alone. */
export async function lireMonCompte(t: Transaction, compte: string) {
  const identite = await t
    .selectFrom('compte')
    .select(['courriel', 'prenom', 'nom'])
    .where('compte_id', '=', compte)
    .executeTakeFirstOrThrow()
  const cles = await clesDe(t, compte)
  const application = await t
    .selectFrom('second_facteur')
    .select('confirme_le')
    .where('compte_id', '=', compte)
    .where('confirme_le', 'is not', null)
    .executeTakeFirst()
  const secours = await t
    .selectFrom('code_secours')
    .select(({ fn }) => fn.countAll<string>().as('nombre'))
    .where('compte_id', '=', compte)
    .where('utilise_le', 'is', null)
    .executeTakeFirstOrThrow()
  const proconnect = await t
    .selectFrom('identite_proconnect')
    .select(['siret', 'vue_le'])
    .where('compte_id', '=', compte)
    .orderBy('siret')
    .execute()
  const sessions = await t
    .selectFrom('session')
    .select(['session_id', 'moyen', 'appareil', 'cree_le', 'vue_le'])
    .where('compte_id', '=', compte)
    .where(encore)
    .orderBy('vue_le', 'desc')
    .orderBy('session_id')
    .execute()
  const adhesions = await adhesionsDe(t, compte)
  const codes = Number(secours.nombre)
  return { identite, cles, application: application?.confirme_le ?? null, codes, proconnect, sessions, adhesions }
}

export type MonCompte = Awaited<ReturnType<typeof lireMonCompte>>

const clesDe = (t: Transaction, compte: string) =>
  t
    .selectFrom('cle_acces')
    .select(['cle_id', 'nom', 'cree_le', 'utilisee_le'])
    .where('compte_id', '=', compte)
    .orderBy('cree_le')
    .orderBy('cle_id')
    .execute()

export type MaCle = MonCompte['cles'][number]

export async function seNommer(t: Transaction, compte: string, nouveau: { prenom: string; nom: string }) {
  await t.updateTable('compte').set(nouveau).where('compte_id', '=', compte).execute()
}

export const renommerCle = (t: Transaction, compte: string, cle: string, nom: string): Promise<boolean> =>
  uneLigne(t.updateTable('cle_acces').set({ nom }).where('cle_id', '=', cle).where('compte_id', '=', compte))

/** The base refuses to whoever came by a link alone. */
export const retirerCle = (t: Transaction, compte: string, cle: string): Promise<boolean> =>
  uneLigne(t.deleteFrom('cle_acces').where('cle_id', '=', cle).where('compte_id', '=', compte))

export const retirerApplication = (t: Transaction, compte: string): Promise<boolean> =>
  uneLigne(t.deleteFrom('second_facteur').where('compte_id', '=', compte))

export const fermerSession = (t: Transaction, compte: string, session: string): Promise<boolean> =>
  uneLigne(
    t
      .updateTable('session')
      .set({ finie_le: sql`now()` })
      .where('session_id', '=', session)
      .where('compte_id', '=', compte)
      .where('finie_le', 'is', null),
  )

export async function fermerLesAutres(t: Transaction, compte: string, celle_ci: string): Promise<void> {
  await t
    .updateTable('session')
    .set({ finie_le: sql`now()` })
    .where('compte_id', '=', compte)
    .where('session_id', '<>', celle_ci)
    .where('finie_le', 'is', null)
    .execute()
}
