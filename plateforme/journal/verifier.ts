import { programme } from '../base/acteur.ts'
import type { Base } from '../base/base.ts'
import { type Transaction, transaction } from '../base/transaction.ts'
import { lireChaine, territoiresDuJournal } from './lire_chaine.ts'
import { type Verdict, Verification } from './verification.ts'

export interface ChaineVerifiee extends Verdict {
  readonly territoire: number
}

/** Verifies the chains one by one, as they are read; `notees` keeps the noted digests that were not seen. */
export async function* verifierJournal(
  taches: Base<'taches'>,
  { territoires, notees }: { readonly territoires?: readonly number[] | undefined; readonly notees?: Set<string> },
): AsyncGenerator<ChaineVerifiee> {
  const tous = territoires ?? (await transaction(taches, programme, territoiresDuJournal))
  for (const territoire of tous) {
    const verdict = await transaction(taches, programme, (t) => verifierChaine(t, territoire, notees))
    yield { territoire, ...verdict }
  }
}

async function verifierChaine(t: Transaction, territoire: number, notees: Set<string> | undefined): Promise<Verdict> {
  let verification: Verification | undefined
  for await (const morceau of lireChaine(t, territoire)) {
    if ('tete' in morceau) verification = new Verification(territoire, morceau.tete, notees)
    else for (const ligne of morceau.lignes) verification?.lire(ligne)
  }
  if (!verification) throw new Error('chaîne sans début')
  return verification.finir()
}
