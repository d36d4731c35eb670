import type { Condition } from '../../moteur/expression/condition.ts'
import type { Individu } from '../../moteur/expression/entity.ts'
import { individu } from '../../moteur/expression/input.ts'
import { zero } from '../../moteur/expression/literal.ts'
import { et, non, ou } from '../../moteur/expression/logic.ts'
import { regle } from '../../moteur/expression/rule.ts'
import { mois_precedent } from '../../moteur/expression/time.ts'
import { famille } from '../notions/entites.ts'
import { age, apprenti, etudiant, stagiaire } from '../notions/individu.ts'
import { smic_b_horaire } from '../notions/smic.ts'
import { departement_experimentation_rsa } from '../notions/trimestre.ts'
import { rsa_majore_eligibilite } from '../rsa/foyer.ts'
import { rsa_condition_nationalite } from '../rsa/sejour.ts'
import { css } from '../textes/texte.ts'
import { heures_smic_apprenant, part_smic_apprenant, ppa_age_minimum } from './prime_activite.baremes.ts'
import { ppa_revenu_activite_individu } from './ressources.ts'

/** For one month of the reference quarter: one and the same adult is of age and meets the condition on residence. */
export const ppa_eligibilite = regle(
  'ppa_eligibilite',
  'Un adulte du foyer remplit les conditions d’âge et de séjour ce mois-là',
  [css('L842-2'), css('R842-2')],
  famille.parents.un_membre_tel_que(
    et(
      age.est_au_moins(ppa_age_minimum),
      ou(rsa_condition_nationalite, famille.condition_pour_chacun(rsa_majore_eligibilite)),
    ),
  ),
)

export const ppa_plancher_revenu_activite_apprenant = regle(
  'ppa_plancher_revenu_activite_apprenant',
  'Revenu qu’un étudiant, un stagiaire ou un apprenti doit dépasser chaque mois',
  [css('L842-2'), css('L512-3'), css('R512-2')],
  smic_b_horaire.pour_un_mois_de(heures_smic_apprenant).fois(part_smic_apprenant),
  { entite: individu },
)

const depasse_le_plancher = ppa_revenu_activite_individu.est_superieur_a(ppa_plancher_revenu_activite_apprenant)
const a_travaille = ppa_revenu_activite_individu.est_superieur_a(zero)
const decale = famille.condition_pour_chacun(departement_experimentation_rsa)

const trimestre = (condition: Condition<Individu>, ...rangs: readonly number[]) =>
  rangs.map((rang) => condition.au(mois_precedent(rang)))

const chaque_mois = (condition: Condition<Individu>): Condition<Individu> =>
  ou(et(decale, ...trimestre(condition, 2, 3, 4)), et(non(decale), ...trimestre(condition, 1, 2, 3)))

const un_mois_au_moins = (condition: Condition<Individu>): Condition<Individu> =>
  ou(et(decale, ou(...trimestre(condition, 2, 3, 4))), et(non(decale), ou(...trimestre(condition, 1, 2, 3))))

const apprenant = ou(etudiant, stagiaire, apprenti)

export const ppa_eligibilite_apprenants = regle(
  'ppa_eligibilite_apprenants',
  'Un adulte du foyer a travaillé, assez s’il étudie ou est en apprentissage',
  [css('L842-1'), css('L842-2'), css('L842-7')],
  ou(
    rsa_majore_eligibilite,
    famille.parents.un_membre_tel_que(
      ou(et(non(apprenant), un_mois_au_moins(a_travaille)), et(apprenant, chaque_mois(depasse_le_plancher))),
    ),
  ),
)
