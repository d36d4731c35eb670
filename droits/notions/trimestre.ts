import type { Condition } from '../../moteur/expression/condition.ts'
import { entree_condition } from '../../moteur/expression/input.ts'
import { si } from '../../moteur/expression/logic.ts'
import type { Term } from '../../moteur/expression/term.ts'
import { mois_de, trois_derniers_mois } from '../../moteur/expression/time.ts'
import { famille } from './entites.ts'

/**
 * The reference quarter. Décret n° 2025-185 (CASF, art. R. 262-7; CSS, art. R. 843-1) moved it from M-3…M-1 to M-4…M-2:
 * for claims made to a CAF since 1 March 2025, and later for the MSA. OpenFisca has it as an option, under the name of
 * the five départements where it was tried first; a file in its form that says nothing means M-3…M-1.
 */
export const departement_experimentation_rsa = entree_condition(
  'departement_experimentation_rsa',
  'Ressources des mois M−4 à M−2 (décret n° 2025-185), au lieu de M−3 à M−1',
  famille,
  {
    defaut: {
      valeur: false,
      raison: 'trimestre de référence M−3 à M−1 ; depuis le décret n° 2025-185, les caisses retiennent M−4 à M−2',
    },
  },
)

const trimestre_decale = mois_de(-4, -2)

/** The monthly mean over the reference quarter; `decale` says, for the same entity, which quarter it is. */
export function moyenne_trimestrielle<U, E>(terme: Term<U, E>, decale: Condition<E>): Term<U, E> {
  return si(decale, terme.moyenne_sur(trimestre_decale), terme.moyenne_sur(trois_derniers_mois))
}
