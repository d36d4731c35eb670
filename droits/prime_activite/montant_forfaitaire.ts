import { zero } from '../../moteur/expression/literal.ts'
import { si } from '../../moteur/expression/logic.ts'
import { regle } from '../../moteur/expression/rule.ts'
import { le_plus_grand_de } from '../../moteur/expression/sums.ts'
import { part_forfait_logement, part_selon_le_foyer } from '../notions/echelle_du_foyer.ts'
import { aide_logement } from '../notions/prestations_recues.ts'
import { avantage_logement_gratuit } from '../rsa/forfait_logement.ts'
import { nb_adultes_rsa } from '../rsa/foyer.ts'
import { css } from '../textes/texte.ts'
import { ppa_majore_eligibilite, ppa_nb_enfants } from './foyer.ts'
import * as baremes from './prime_activite.baremes.ts'

export const ppa_montant_forfaitaire_familial_non_majore = regle(
  'ppa_montant_forfaitaire_familial_non_majore',
  'Montant forfaitaire du foyer, sans majoration',
  [css('L842-3'), css('D843-1')],
  baremes.ppa_montant_de_base.fois(part_selon_le_foyer(nb_adultes_rsa, ppa_nb_enfants, baremes.ppa_majorations)),
)

export const ppa_montant_forfaitaire_familial_majore = regle(
  'ppa_montant_forfaitaire_familial_majore',
  'Montant forfaitaire du foyer, majoré pour isolement',
  [css('L842-7'), css('D843-1')],
  baremes.ppa_montant_de_base.fois(
    baremes.ppa_taux_majore_parent_isole.plus(baremes.ppa_taux_majore_par_enfant.fois(ppa_nb_enfants)),
  ),
)

export const ppa_fictive_montant_forfaitaire = regle(
  'ppa_fictive_montant_forfaitaire',
  'Montant forfaitaire applicable ce mois-là',
  [css('L842-3'), css('L842-7')],
  si(ppa_majore_eligibilite, ppa_montant_forfaitaire_familial_majore, ppa_montant_forfaitaire_familial_non_majore),
)

export const ppa_plafond_forfait_logement = regle(
  'ppa_plafond_forfait_logement',
  'Montant entier du forfait logement',
  [css('R844-3')],
  baremes.ppa_montant_de_base.fois(
    part_forfait_logement(nb_adultes_rsa.plus(ppa_nb_enfants), baremes.ppa_majorations, {
      une: baremes.ppa_taux_forfait_logement_1,
      deux: baremes.ppa_taux_forfait_logement_2,
      trois: baremes.ppa_taux_forfait_logement_3,
    }),
  ),
)

export const ppa_forfait_logement = regle(
  'ppa_forfait_logement',
  'Forfait logement retenu',
  [css('R844-3')],
  le_plus_grand_de(
    aide_logement.sans_depasser(ppa_plafond_forfait_logement),
    si(avantage_logement_gratuit, ppa_plafond_forfait_logement, zero),
  ),
)
