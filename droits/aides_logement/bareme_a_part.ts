import { entree } from '../../moteur/expression/input.ts'
import { zero } from '../../moteur/expression/literal.ts'
import { et, non, ou } from '../../moteur/expression/logic.ts'
import { regle } from '../../moteur/expression/rule.ts'
import { euros_par_mois } from '../../moteur/expression/units.ts'
import {
  residence_saint_bartelemy,
  residence_saint_martin,
  residence_saint_pierre_et_miquelon,
} from '../notions/commune.ts'
import { famille } from '../notions/entites.ts'
import { nationalite } from '../notions/individu.ts'
import { a_moins_de } from '../prestations_familiales/enfant_a_charge.ts'
import { cch } from '../textes/texte.ts'
import { pret_conventionne_hors_des_montants } from './accedant.ts'
import { du_logement, studio_d_etudiant } from './logement.ts'
import { a_mayotte, aide_logement_outre_mer } from './outre_mer.ts'
import { aide_logement_revenus_individu } from './ressources_individu.ts'

/** D. 861-9 opens the family allowance until 22; R. 823-4 counts the child as a dependant until 21: read neither way. */
const enfant_de_vingt_et_un_ans = famille.enfants.un_membre_tel_que(et(a_moins_de(22), non(a_moins_de(21))))

/** At Mayotte, ordinances of 2002 that were not read set the ceiling of a child's income and the rights of foreigners. */
const regle_propre_a_mayotte = ou(
  famille.enfants.un_membre_tel_que(aide_logement_revenus_individu.est_superieur_a(zero)),
  famille.demandeur.condition(non(nationalite.est('FR'))),
)

export const bareme_a_part = regle(
  'aide_logement_regles_non_ecrites',
  'Situation dont les règles ne sont pas écrites ici',
  [cch('R862-1'), cch('R863-4'), cch('L861-5'), cch('R861-5'), cch('D861-9'), cch('D842-15'), cch('D832-10')],
  ou(
    du_logement(residence_saint_martin),
    du_logement(residence_saint_bartelemy),
    du_logement(residence_saint_pierre_et_miquelon),
    et(aide_logement_outre_mer, enfant_de_vingt_et_un_ans),
    et(a_mayotte, regle_propre_a_mayotte),
    studio_d_etudiant,
    pret_conventionne_hors_des_montants,
  ),
)

export const aide_logement_bareme_a_part = entree(
  'aide_logement_bareme_a_part',
  'Aide au logement que la caisse calcule par d’autres règles (à lui demander)',
  famille,
  euros_par_mois,
)
