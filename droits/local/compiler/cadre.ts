import { bareme, type Verification } from '../../../moteur/expression/bareme.ts'
import type { Term } from '../../../moteur/expression/term.ts'
import type { LegalText } from '../../../moteur/expression/text.ts'
import type { Unit, UnitWitness } from '../../../moteur/expression/units.ts'

/** Where a part of a description stands: the names of its rules and amounts, and the vote they come from. */
export interface Cadre {
  readonly nom: string
  readonly depuis: string
  readonly texte: LegalText
  readonly verification: Verification
}

export const dans = (cadre: Cadre, partie: string): Cadre => ({ ...cadre, nom: `${cadre.nom}_${partie}` })

/** An amount that the territory voted: dated and sourced like any amount of law. */
export function montant_vote<U extends Unit>(
  { nom, depuis, texte, verification }: Cadre,
  libelle: string,
  unite: UnitWitness<U>,
  valeur: number,
): Term<U, never> {
  return bareme(nom, libelle, unite, [[depuis, valeur, texte, verification]])
}
