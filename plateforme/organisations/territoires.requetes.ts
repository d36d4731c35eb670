import type { Transaction } from '../base/transaction.ts'
import type { Choisissable } from '../html/composants/selection.tsx'

/** Every territory of the register, for who acts for the whole country. */
export async function choisirParmiLesTerritoires(t: Transaction): Promise<readonly Choisissable[]> {
  const lignes = await t.selectFrom('territoire').select(['territoire_id', 'nom']).orderBy('nom').execute()
  return lignes.map(({ territoire_id, nom }) => ({ valeur: String(territoire_id), libelle: nom }))
}

/** The territory a form names: whoever leads one has only hers, whatever the form says. */
export async function territoireDuFormulaire(
  t: Transaction,
  sien: number | null,
  ecrit: string | undefined,
): Promise<{ readonly territoire_id: number; readonly fictif: boolean } | undefined> {
  const demande = ecrit !== undefined && /^\d{1,9}$/.test(ecrit) ? Number(ecrit) : undefined
  const voulu = sien ?? demande
  if (voulu === undefined || (sien !== null && demande !== undefined && demande !== sien)) return undefined
  return t
    .selectFrom('territoire')
    .select(['territoire_id', 'fictif'])
    .where('territoire_id', '=', voulu)
    .executeTakeFirst()
}
