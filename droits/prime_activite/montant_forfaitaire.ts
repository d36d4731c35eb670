import { constante, deux, un, zero } from '../../moteur/expression/literal.ts'
import { si } from '../../moteur/expression/logic.ts'
import { regle } from '../../moteur/expression/rule.ts'
import { le_plus_grand_de } from '../../moteur/expression/sums.ts'
import { taux } from '../../moteur/expression/units.ts'
import { aide_logement } from '../notions/prestations_recues.ts'
import { avantage_logement_gratuit } from '../rsa/forfait_logement.ts'
import { nb_personnes_rsa, rsa_majore_eligibilite, rsa_nb_enfants } from '../rsa/foyer.ts'
import { css } from '../textes/texte.ts'
import * as baremes from './prime_activite.baremes.ts'

const une_personne = constante(1, taux)
const enfants_au_dela_du_deuxieme = rsa_nb_enfants.moins(deux).sans_descendre_sous(zero)
const autres_personnes = nb_personnes_rsa.moins(deux).sans_descendre_sous(zero).moins(enfants_au_dela_du_deuxieme)

export const ppa_montant_forfaitaire_familial_non_majore = regle(
  'ppa_montant_forfaitaire_familial_non_majore',
  'Montant forfaitaire du foyer, sans majoration',
  [css('L842-3'), css('D843-1')],
  baremes.ppa_montant_de_base.fois(
    une_personne
      .plus(si(nb_personnes_rsa.est_au_moins(deux), baremes.ppa_majoration_deuxieme_personne, zero))
      .plus(baremes.ppa_majoration_personne_suivante.fois(autres_personnes))
      .plus(baremes.ppa_majoration_enfant_au_dela_du_deuxieme.fois(enfants_au_dela_du_deuxieme)),
  ),
)

export const ppa_montant_forfaitaire_familial_majore = regle(
  'ppa_montant_forfaitaire_familial_majore',
  'Montant forfaitaire du foyer, majoré pour isolement',
  [css('L842-7'), css('D843-1')],
  baremes.ppa_montant_de_base.fois(
    baremes.ppa_taux_majore_parent_isole.plus(baremes.ppa_taux_majore_par_enfant.fois(rsa_nb_enfants)),
  ),
)

export const ppa_fictive_montant_forfaitaire = regle(
  'ppa_fictive_montant_forfaitaire',
  'Montant forfaitaire applicable ce mois-là',
  [css('L842-3'), css('L842-7')],
  si(rsa_majore_eligibilite, ppa_montant_forfaitaire_familial_majore, ppa_montant_forfaitaire_familial_non_majore),
)

const pour_deux = une_personne.plus(baremes.ppa_majoration_deuxieme_personne)
const pour_trois = pour_deux.plus(baremes.ppa_majoration_personne_suivante)

export const ppa_plafond_forfait_logement = regle(
  'ppa_plafond_forfait_logement',
  'Montant entier du forfait logement',
  [css('R844-3')],
  baremes.ppa_montant_de_base.fois(
    si(
      nb_personnes_rsa.est_egal_a(un),
      baremes.ppa_taux_forfait_logement_1,
      si(
        nb_personnes_rsa.est_egal_a(deux),
        pour_deux.fois(baremes.ppa_taux_forfait_logement_2),
        pour_trois.fois(baremes.ppa_taux_forfait_logement_3),
      ),
    ),
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
