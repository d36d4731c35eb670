import type { Condition } from '../../moteur/expression/condition.ts'
import type { Individu } from '../../moteur/expression/entity.ts'
import { individu } from '../../moteur/expression/input.ts'
import { zero } from '../../moteur/expression/literal.ts'
import { et, non, ou } from '../../moteur/expression/logic.ts'
import { regle } from '../../moteur/expression/rule.ts'
import { mois_precedent } from '../../moteur/expression/time.ts'
import { famille } from '../notions/entites.ts'
import { age, apprenti, en_conge_sans_solde, etudiant, stagiaire, travailleur_detache } from '../notions/individu.ts'
import { rsa_condition_nationalite, sejour_regulier_sans_duree } from '../notions/sejour.ts'
import { smic_b_horaire } from '../notions/smic.ts'
import { ppa_trimestre_decale } from '../notions/trimestre.ts'
import { css } from '../textes/texte.ts'
import { ppa_majore_eligibilite } from './foyer.ts'
import { heures_smic_apprenant, part_smic_apprenant, ppa_age_minimum } from './prime_activite.baremes.ts'
import { ppa_revenu_activite_individu } from './ressources_individu.ts'

const droit_a_la_majoration = famille.condition_pour_chacun(ppa_majore_eligibilite)

const age_et_sejour = et(
  age.est_au_moins(ppa_age_minimum),
  ou(rsa_condition_nationalite, et(droit_a_la_majoration, sejour_regulier_sans_duree)),
)

/** Read for each month of the quarter, as in R. 842-2 before 2025. The personal conditions of the month of the right come beside it. */
export const ppa_eligibilite = regle(
  'ppa_eligibilite',
  'Un adulte du foyer remplit les conditions d’âge et de séjour ce mois-là',
  [css('L842-2'), css('R842-2')],
  famille.parents.un_membre_tel_que(age_et_sejour),
)

export const ppa_plancher_revenu_activite_apprenant = regle(
  'ppa_plancher_revenu_activite_apprenant',
  'Plafond de rémunération qu’un étudiant, un stagiaire ou un apprenti doit dépasser chaque mois',
  [css('L842-2'), css('L512-3'), css('R512-2')],
  smic_b_horaire.pour_un_mois_de(heures_smic_apprenant).fois(part_smic_apprenant).arrondi_au_centime(),
  { entite: individu },
)

const decale = famille.condition_pour_chacun(ppa_trimestre_decale)

const aux_mois = (condition: Condition<Individu>, ...rangs: readonly number[]) =>
  rangs.map((rang) => condition.au(mois_precedent(rang)))

const chaque_mois = (condition: Condition<Individu>): Condition<Individu> =>
  ou(et(decale, ...aux_mois(condition, 2, 3, 4)), et(non(decale), ...aux_mois(condition, 1, 2, 3)))

const un_mois_au_moins = (condition: Condition<Individu>): Condition<Individu> =>
  ou(et(decale, ou(...aux_mois(condition, 2, 3, 4))), et(non(decale), ou(...aux_mois(condition, 1, 2, 3))))

const a_travaille = ppa_revenu_activite_individu.est_superieur_a(zero)
const apprenant = ou(etudiant, stagiaire, apprenti)
const ne_fait_pas_qu_apprendre = ou(
  non(apprenant),
  ppa_revenu_activite_individu.est_superieur_a(ppa_plancher_revenu_activite_apprenant),
)
const n_est_pas_en_conge = ou(non(en_conge_sans_solde), a_travaille)

/** One and the same adult: of age, in regular residence, not seconded, and at work during the quarter. */
export const ppa_eligibilite_apprenants = regle(
  'ppa_eligibilite_apprenants',
  'Un même adulte remplit les conditions personnelles et a travaillé pendant le trimestre',
  [css('L842-1'), css('L842-2'), css('L842-7'), css('R842-2')],
  famille.parents.un_membre_tel_que(
    et(
      age_et_sejour,
      non(travailleur_detache),
      ou(
        droit_a_la_majoration,
        et(un_mois_au_moins(a_travaille), chaque_mois(et(ne_fait_pas_qu_apprendre, n_est_pas_en_conge))),
      ),
    ),
  ),
)
