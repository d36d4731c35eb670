import { zero } from '../../moteur/expression/literal.ts'
import { si } from '../../moteur/expression/logic.ts'
import { regle } from '../../moteur/expression/rule.ts'
import { famille } from '../notions/entites.ts'
import { aspa, ass } from '../notions/prestations_recues.ts'
import { rsa_base_ressources_prestations_familiales } from '../rsa/prestations.ts'
import { css } from '../textes/texte.ts'
import { ppa_membre_du_foyer } from './foyer.ts'
import { ppa_ressources_hors_activite_individu, ppa_revenu_activite_individu } from './ressources_individu.ts'

export const ppa_revenu_activite = regle(
  'ppa_revenu_activite',
  'Revenus d’activité du foyer pour le mois',
  [css('L842-4')],
  famille.membres.somme(si(ppa_membre_du_foyer, ppa_revenu_activite_individu, zero)),
)

export const ppa_ressources_hors_activite = regle(
  'ppa_ressources_hors_activite',
  'Autres ressources du foyer pour le mois',
  [css('L842-4'), css('R844-4'), css('R844-5')],
  aspa
    .plus(rsa_base_ressources_prestations_familiales)
    .plus(famille.membres.somme(si(ppa_membre_du_foyer, ass.plus(ppa_ressources_hors_activite_individu), zero))),
)

export const ppa_base_ressources = regle(
  'ppa_base_ressources',
  'Ressources du foyer pour le mois',
  [css('L842-4')],
  ppa_revenu_activite.plus(ppa_ressources_hors_activite),
)
