import { enumeration } from '../../moteur/expression/choice.ts'
import type { Condition } from '../../moteur/expression/condition.ts'
import { entree_choix, entree_condition } from '../../moteur/expression/input.ts'
import { jamais, toujours } from '../../moteur/expression/literal.ts'
import { ou, si } from '../../moteur/expression/logic.ts'
import { depuis, regle, versions } from '../../moteur/expression/rule.ts'
import type { Term } from '../../moteur/expression/term.ts'
import { mois_de, trois_derniers_mois } from '../../moteur/expression/time.ts'
import { casf, css } from '../textes/texte.ts'
import { famille } from './entites.ts'

export const organismes = enumeration('organisme', [
  ['caf', 'Caisse d’allocations familiales (CAF)'],
  ['msa', 'Mutualité sociale agricole (MSA)'],
])

export const organisme = entree_choix('organisme', 'Caisse dont dépend le foyer', famille, organismes, {
  defaut: { valeur: 'caf', raison: 'CAF, sauf pour les métiers agricoles' },
})

export const departement_experimentation_rsa = entree_condition(
  'departement_experimentation_rsa',
  'Relève de l’expérimentation d’octobre 2024 (ressources des mois M−4 à M−2)',
  famille,
  { defaut: { valeur: false, raison: 'cinq départements seulement, avant la généralisation' } },
)

const generalise_aux_caf = ou(departement_experimentation_rsa, organisme.est('caf'))

/** Décret n° 2024-693 (trial), then n° 2025-185: claims to a CAF since March 2025, to the MSA since September 2025. */
export const rsa_trimestre_decale = regle(
  'rsa_trimestre_decale',
  'Le trimestre de référence du RSA va de M−4 à M−2, au lieu de M−3 à M−1',
  [casf('R262-7')],
  versions(
    depuis('2009-06-01', jamais),
    depuis('2024-10-01', departement_experimentation_rsa),
    depuis('2025-03-01', generalise_aux_caf),
    depuis('2025-09-01', toujours),
  ),
)

/** The same texts; the MSA since July 2025. */
export const ppa_trimestre_decale = regle(
  'ppa_trimestre_decale',
  'Le trimestre de référence de la prime d’activité va de M−4 à M−2, au lieu de M−3 à M−1',
  [css('R843-1')],
  versions(
    depuis('2016-01-01', jamais),
    depuis('2024-10-01', departement_experimentation_rsa),
    depuis('2025-03-01', generalise_aux_caf),
    depuis('2025-07-01', toujours),
  ),
)

export const trimestre_decale = mois_de(-4, -2)

/** The monthly mean over the reference quarter; `decale` says, for the same entity, which quarter it is. */
export function moyenne_trimestrielle<U, E>(terme: Term<U, E>, decale: Condition<E>): Term<U, E> {
  return si(decale, terme.moyenne_sur(trimestre_decale), terme.moyenne_sur(trois_derniers_mois))
}
