import { zero } from '../../moteur/expression/literal.ts'
import { et, non, ou, si } from '../../moteur/expression/logic.ts'
import { regle } from '../../moteur/expression/rule.ts'
import { le_plus_grand_de } from '../../moteur/expression/sums.ts'
import { part_forfait_logement } from '../notions/echelle_du_foyer.ts'
import { famille, menage } from '../notions/entites.ts'
import { loyer, participation_frais, statut_occupation_logement } from '../notions/menage.ts'
import { aide_logement } from '../notions/prestations_recues.ts'
import { casf } from '../textes/texte.ts'
import { nb_personnes_rsa } from './foyer.ts'
import {
  rsa_majorations,
  rsa_montant_de_base,
  taux_forfait_logement_1,
  taux_forfait_logement_2,
  taux_forfait_logement_3,
} from './rsa.baremes.ts'

/** Those housed for nothing who share no cost, and owners: R. 262-9 says « without housing aid », the funds read « who repay no loan ». */
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

export const plafond_forfait_logement = regle(
  'plafond_forfait_logement',
  'Montant entier du forfait logement',
  [casf('R262-9')],
  rsa_montant_de_base.fois(
    part_forfait_logement(nb_personnes_rsa, rsa_majorations, {
      une: taux_forfait_logement_1,
      deux: taux_forfait_logement_2,
      trois: taux_forfait_logement_3,
    }),
  ),
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
