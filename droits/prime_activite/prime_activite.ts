import { zero } from '../../moteur/expression/literal.ts'
import { si } from '../../moteur/expression/logic.ts'
import { depuis, regle, versions } from '../../moteur/expression/rule.ts'
import { famille } from '../notions/entites.ts'
import { smic_b_horaire } from '../notions/smic.ts'
import { moyenne_trimestrielle, ppa_trimestre_decale } from '../notions/trimestre.ts'
import { css } from '../textes/texte.ts'
import { ppa_eligibilite, ppa_eligibilite_apprenants } from './eligibilite.ts'
import { ppa_membre_du_foyer } from './foyer.ts'
import { ppa_fictive_montant_forfaitaire, ppa_forfait_logement } from './montant_forfaitaire.ts'
import * as baremes from './prime_activite.baremes.ts'
import { ppa_base_ressources, ppa_revenu_activite } from './ressources.ts'
import { ppa_revenu_activite_individu } from './ressources_individu.ts'

const bonification_entiere = baremes.ppa_montant_de_base
  .fois(baremes.ppa_bonification_taux_maximum)
  .arrondi_au_centime()
const debut = smic_b_horaire.pour_un_mois_de(baremes.ppa_bonification_seuil)
const fin = smic_b_horaire.pour_un_mois_de(baremes.ppa_bonification_seuil_maximum)

export const ppa_bonification = regle(
  'ppa_bonification',
  'Bonification de la personne qui travaille',
  [css('L842-3'), css('D843-2')],
  bonification_entiere
    .fois(ppa_revenu_activite_individu.moins(debut).rapporte_a(fin.moins(debut)))
    .sans_descendre_sous(zero)
    .sans_depasser(bonification_entiere),
)

export const ppa_fictive_ressource_activite = regle(
  'ppa_fictive_ressource_activite',
  'Part des revenus d’activité ajoutée au montant forfaitaire',
  [css('L842-3'), css('D843-3')],
  ppa_revenu_activite.fois(baremes.ppa_part_revenus_activite),
)

export const ppa_fictive = regle(
  'ppa_fictive',
  'Prime calculée pour un mois du trimestre',
  [css('L842-3'), css('R843-1')],
  si(
    ppa_eligibilite,
    ppa_fictive_montant_forfaitaire
      .plus(famille.membres.somme(si(ppa_membre_du_foyer, ppa_bonification, zero)))
      .plus(ppa_fictive_ressource_activite)
      .moins(ppa_base_ressources.plus(ppa_forfait_logement).sans_descendre_sous(ppa_fictive_montant_forfaitaire))
      .sans_descendre_sous(zero),
    zero,
  ),
)

export const ppa_moyenne = regle(
  'ppa_moyenne',
  'Moyenne des primes calculées pour les trois mois',
  [css('R843-1')],
  moyenne_trimestrielle(ppa_fictive, ppa_trimestre_decale),
)

export const ppa = regle(
  'ppa',
  'Prime d’activité',
  [css('L841-1'), css('L842-1'), css('L842-3'), css('D846-2')],
  versions(
    depuis(
      '2016-01-01',
      si(
        ppa_eligibilite_apprenants,
        si(ppa_moyenne.est_au_moins(baremes.ppa_montant_minimum_verse), ppa_moyenne, zero),
        zero,
      ),
    ),
  ),
)
