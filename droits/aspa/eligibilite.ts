import { entree_condition, individu } from '../../moteur/expression/input.ts'
import { zero } from '../../moteur/expression/literal.ts'
import { et, non, ou } from '../../moteur/expression/logic.ts'
import { regle } from '../../moteur/expression/rule.ts'
import { mois_precedent } from '../../moteur/expression/time.ts'
import { famille } from '../notions/entites.ts'
import { age, handicap, inapte_travail, nationalite, ressortissant_eee, taux_incapacite } from '../notions/individu.ts'
import { pensions_invalidite, retraite_nette } from '../notions/ressources.ts'
import { duree_possession_titre_sejour } from '../notions/sejour.ts'
import { css } from '../textes/texte.ts'
import {
  aspa_age_minimum,
  aspa_age_minimum_inaptitude,
  aspa_duree_titre_sejour,
  aspa_taux_incapacite,
} from './aspa.baremes.ts'

/** Not `titre_dispense_de_duree`: a ten-year card dispenses from the five years of the RSA, not from the ten of L. 816-1. */
export const protege_ou_ancien_combattant = entree_condition(
  'protege_ou_ancien_combattant',
  'Réfugié·e, apatride, sous protection subsidiaire, ou ayant combattu pour la France',
  individu,
  { defaut: { valeur: false, raison: 'un statut qui dispense des dix ans de titre de séjour est à signaler' } },
)

export const asi_aspa_titre_de_sejour = regle(
  'asi_aspa_titre_de_sejour',
  'Dix ans de titre de séjour autorisant à travailler',
  [css('L816-1')],
  duree_possession_titre_sejour.est_au_moins(aspa_duree_titre_sejour),
)

export const asi_aspa_condition_nationalite = regle(
  'asi_aspa_condition_nationalite',
  'Nationalité européenne ou suisse, ou dix ans de titre de séjour autorisant à travailler',
  [css('L816-1')],
  ou(ressortissant_eee, nationalite.est('CH'), protege_ou_ancien_combattant, asi_aspa_titre_de_sejour),
)

const atteint_l_age_de_l_aspa = ou(
  age.est_au_moins(aspa_age_minimum),
  et(
    ou(inapte_travail, taux_incapacite.est_au_moins(aspa_taux_incapacite)),
    age.est_au_moins(aspa_age_minimum_inaptitude),
  ),
)

export const aspa_eligibilite = regle(
  'aspa_eligibilite',
  'A l’âge et la nationalité ou le séjour qui ouvrent l’ASPA',
  [css('L815-1'), css('R815-1'), css('L351-8'), css('L816-1')],
  et(famille.parents.en_font_partie, atteint_l_age_de_l_aspa, asi_aspa_condition_nationalite),
)

const titulaire_d_un_avantage_d_invalidite = ou(
  pensions_invalidite.est_superieur_a(zero),
  et(handicap, retraite_nette.au(mois_precedent()).est_superieur_a(zero)),
)

/** Invalid, and too young for the ASPA. */
export const asi_eligibilite = regle(
  'asi_eligibilite',
  'Reçoit une pension pour invalidité, sans avoir l’âge de l’ASPA',
  [css('L815-24'), css('L816-1')],
  et(
    famille.parents.en_font_partie,
    titulaire_d_un_avantage_d_invalidite,
    non(atteint_l_age_de_l_aspa),
    asi_aspa_condition_nationalite,
  ),
)

export const nb_eligibles_aspa = regle(
  'nb_eligibles_aspa',
  'Adultes de la famille qui peuvent recevoir l’ASPA',
  [css('L815-1')],
  famille.parents.nombre_tel_que(aspa_eligibilite),
)

export const nb_eligibles_asi = regle(
  'nb_eligibles_asi',
  'Adultes de la famille qui peuvent recevoir l’ASI',
  [css('L815-24')],
  famille.parents.nombre_tel_que(asi_eligibilite),
)
