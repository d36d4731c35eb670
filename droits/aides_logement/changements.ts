import { entree_condition, individu } from '../../moteur/expression/input.ts'
import { zero } from '../../moteur/expression/literal.ts'
import { et, ou, si } from '../../moteur/expression/logic.ts'
import { regle } from '../../moteur/expression/rule.ts'
import { mois_precedent } from '../../moteur/expression/time.ts'
import { famille } from '../notions/entites.ts'
import { activite, date_debut_chomage } from '../notions/individu.ts'
import { aah, ass } from '../notions/prestations_recues.ts'
import { pensions_invalidite } from '../notions/ressources.ts'
import { chomage_imposable, rente_accident_travail, salaire_imposable } from '../notions/revenus_declares.ts'
import { cch } from '../textes/texte.ts'
import { part_activite_reduite } from './ressources.baremes.ts'
import {
  aide_logement_chomage,
  aide_logement_pensions,
  aide_logement_revenus_d_activite,
} from './ressources_individu.ts'
import { rsa_percu_le_mois_precedent } from './rsa_percu.ts'

/** « Depuis au moins deux mois »: the measure starts on the first day of the second month after the change. */
const depuis_deux_mois = date_debut_chomage.est_avant_le_debut_du_mois(mois_precedent(2))
const au_chomage = activite.est('chomeur')
const indemnise = chomage_imposable.est_superieur_a(zero)
const sans_travail = salaire_imposable.est_egal_a(zero)

/** R. 822-15, 1° and 3°: out of work for two months, not paid for it or no longer, or paid the ASS. */
const chomage_non_indemnise = et(
  ou(et(au_chomage, chomage_imposable.est_egal_a(zero)), et(indemnise, ass.est_superieur_a(zero))),
  depuis_deux_mois,
)

/** « De l'intéressé lorsque celui-ci ou son conjoint »: the work income of both is left out. */
export const aide_logement_condition_neutralisation = regle(
  'aide_logement_condition_neutralisation',
  'Revenus du travail et chômage du couple laissés de côté',
  [cch('R822-15'), cch('R822-17')],
  ou(famille.parents.un_membre_tel_que(chomage_non_indemnise), rsa_percu_le_mois_precedent),
)

export const cesse_son_activite_pour_ses_enfants = entree_condition(
  'cesse_son_activite_pour_ses_enfants',
  'A cessé de travailler pour un enfant de moins de trois ans, ou pour plusieurs enfants',
  individu,
  { defaut: { valeur: false, raison: 'situation à signaler (CCH, art. R. 822-11)' } },
)

/** R. 822-13: work has stopped, for a pension or the AAH. */
export const aide_logement_cessation_d_activite = regle(
  'aide_logement_cessation_d_activite',
  'A cessé de travailler et reçoit une retraite, une pension d’invalidité, une rente ou l’AAH',
  [cch('R822-13')],
  et(
    famille.parents.en_font_partie,
    sans_travail,
    ou(
      activite.est('retraite'),
      pensions_invalidite.est_superieur_a(zero),
      rente_accident_travail.est_superieur_a(zero),
      aah.est_superieur_a(zero),
    ),
  ),
)

const chomage_indemnise = et(famille.parents.en_font_partie, au_chomage, depuis_deux_mois)

const revenus_du_travail = si(
  ou(aide_logement_cessation_d_activite, chomage_indemnise),
  aide_logement_revenus_d_activite.abattu_de(part_activite_reduite),
  aide_logement_revenus_d_activite,
)

const chomage_compte = si(
  aide_logement_cessation_d_activite,
  aide_logement_chomage.abattu_de(part_activite_reduite),
  aide_logement_chomage,
)

const ni_travail_ni_chomage = et(
  famille.parents.en_font_partie,
  ou(cesse_son_activite_pour_ses_enfants, famille.condition_pour_chacun(aide_logement_condition_neutralisation)),
)

export const aide_logement_revenus_du_travail_comptes = regle(
  'aide_logement_revenus_du_travail_comptes',
  'Revenus du travail pris en compte',
  [cch('R822-11'), cch('R822-13'), cch('R822-14'), cch('R822-15'), cch('R822-17')],
  si(ni_travail_ni_chomage, zero, revenus_du_travail),
)

export const aide_logement_base_ressources_individu = regle(
  'aide_logement_base_ressources_individu',
  'Ressources de la personne',
  [cch('R822-11'), cch('R822-13'), cch('R822-14'), cch('R822-15'), cch('R822-17')],
  aide_logement_revenus_du_travail_comptes
    .plus(si(ni_travail_ni_chomage, zero, chomage_compte))
    .plus(aide_logement_pensions),
)
