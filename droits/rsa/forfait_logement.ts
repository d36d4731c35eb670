import { constante, deux, un, zero } from '../../moteur/expression/literal.ts'
import { et, non, ou, si } from '../../moteur/expression/logic.ts'
import { regle } from '../../moteur/expression/rule.ts'
import { le_plus_grand_de } from '../../moteur/expression/sums.ts'
import { taux } from '../../moteur/expression/units.ts'
import { famille, menage } from '../notions/entites.ts'
import { loyer, participation_frais, statut_occupation_logement } from '../notions/menage.ts'
import { aide_logement } from '../notions/prestations_recues.ts'
import { casf } from '../textes/texte.ts'
import { nb_personnes_rsa } from './foyer.ts'
import {
  majoration_deuxieme_personne,
  majoration_personne_suivante,
  rsa_montant_de_base,
  taux_forfait_logement_1,
  taux_forfait_logement_2,
  taux_forfait_logement_3,
} from './rsa.baremes.ts'

/** Owners who repay no loan, and those housed for nothing who share no cost. */
export const avantage_logement_gratuit = regle(
  'avantage_logement_gratuit',
  'Le foyer est logé sans rien payer',
  [casf('R262-9')],
  famille.demandeur.condition(
    menage.condition_pour_chacun(
      ou(
        et(statut_occupation_logement.est_parmi('primo_accedant', 'proprietaire'), loyer.est_egal_a(zero)),
        et(statut_occupation_logement.est('loge_gratuitement'), non(participation_frais)),
      ),
    ),
  ),
)

const montant_pour_deux = constante(1, taux).plus(majoration_deuxieme_personne)
const montant_pour_trois = montant_pour_deux.plus(majoration_personne_suivante)

/** The most that housing counts for: a share of the amount for one, two, or three people, without any increase. */
export const taux_forfait_logement = regle(
  'taux_forfait_logement',
  'Forfait logement, en part du montant d’une personne',
  [casf('R262-9')],
  si(
    nb_personnes_rsa.est_egal_a(un),
    taux_forfait_logement_1,
    si(
      nb_personnes_rsa.est_egal_a(deux),
      montant_pour_deux.fois(taux_forfait_logement_2),
      montant_pour_trois.fois(taux_forfait_logement_3),
    ),
  ),
)

export const plafond_forfait_logement = regle(
  'plafond_forfait_logement',
  'Montant entier du forfait logement',
  [casf('R262-9')],
  rsa_montant_de_base.fois(taux_forfait_logement),
)

export const rsa_forfait_logement = regle(
  'rsa_forfait_logement',
  'Forfait logement retenu',
  [casf('R262-9'), casf('R262-10')],
  le_plus_grand_de(
    aide_logement.sans_depasser(plafond_forfait_logement),
    si(avantage_logement_gratuit, plafond_forfait_logement, zero),
  ),
)
