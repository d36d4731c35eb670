import { entree_condition, individu } from '../../moteur/expression/input.ts'
import { zero } from '../../moteur/expression/literal.ts'
import { et, non, ou } from '../../moteur/expression/logic.ts'
import { depuis, regle, versions } from '../../moteur/expression/rule.ts'
import { famille } from '../notions/entites.ts'
import { age, en_conge_sans_solde, etudiant, stagiaire } from '../notions/individu.ts'
import { rsa_condition_nationalite, sejour_regulier_sans_duree } from '../notions/sejour.ts'
import { casf } from '../textes/texte.ts'
import { rsa_majore_eligibilite, rsa_nb_enfants } from './foyer.ts'
import { enceinte_fam } from './isolement.ts'
import { rsa_age_minimum, rsa_jeune_age_minimum } from './rsa.baremes.ts'

export const rsa_jeune_condition_heures_travail_remplie = entree_condition(
  'rsa_jeune_condition_heures_travail_remplie',
  'A travaillé 3 214 heures dans les trois dernières années',
  individu,
  { defaut: { valeur: false, raison: 'condition du RSA jeune actif, à établir avec la caisse' } },
)

const enfant_ne_ou_a_naitre = famille.condition_pour_chacun(ou(rsa_nb_enfants.est_superieur_a(zero), enceinte_fam))
const droit_a_la_majoration = famille.condition_pour_chacun(rsa_majore_eligibilite)

export const rsa_condition_age = regle(
  'rsa_condition_age',
  'A 25 ans, ou la charge d’un enfant né ou à naître, ou a assez travaillé',
  [casf('L262-4'), casf('L262-7-1'), casf('D262-25-1')],
  ou(
    age.est_au_moins(rsa_age_minimum),
    enfant_ne_ou_a_naitre,
    et(age.est_au_moins(rsa_jeune_age_minimum), rsa_jeune_condition_heures_travail_remplie),
  ),
)

/** One and the same adult meets every condition of L. 262-4; the other only has to meet those of L. 262-5. */
export const rsa_eligibilite = regle(
  'rsa_eligibilite',
  'Un adulte du foyer remplit toutes les conditions',
  [casf('L262-4'), casf('L262-9')],
  versions(
    depuis(
      '2016-01-01',
      famille.parents.un_membre_tel_que(
        et(
          rsa_condition_age,
          ou(rsa_condition_nationalite, et(droit_a_la_majoration, sejour_regulier_sans_duree)),
          ou(droit_a_la_majoration, et(non(etudiant), non(stagiaire), non(en_conge_sans_solde))),
        ),
      ),
    ),
  ),
)
