import { ecrireDate } from '../../langues/dates.ts'
import type { Langue } from '../../langues/langue.ts'
import { demandeTextes } from './demande.textes.ts'
import { type Lettre, lettre } from './lettre.ts'

interface Valeurs {
  /** The day by which the answer is due: "2026-03-03". */
  readonly echeance: string
  readonly lien?: string
}

/** To the person who asks. */
export function lettreDemandeRecue(langue: Langue, { echeance, lien }: Valeurs): Lettre {
  const mots = demandeTextes[langue]
  const recue = mots.recue({ echeance: ecrireDate(echeance, langue) })
  return lettre(langue, mots.recue_sujet, [recue, lien && mots.suivre, lien])
}
