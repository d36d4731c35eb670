import { un, zero } from '../../moteur/expression/literal.ts'
import { et, non, ou, si } from '../../moteur/expression/logic.ts'
import { regle } from '../../moteur/expression/rule.ts'
import { cent_pour_cent, part_apportee_par_un_enfant } from '../notions/echelle_du_foyer.ts'
import { famille } from '../notions/entites.ts'
import { en_couple, rsa_isolement_recent } from '../notions/famille.ts'
import { age, en_conge_sans_solde } from '../notions/individu.ts'
import { rsa_condition_nationalite } from '../notions/sejour.ts'
import { casf } from '../textes/texte.ts'
import { benjamin_possible, enceinte_fam, est_ne, isolement_avec_enfant_possible } from './isolement.ts'
import { rsa_ressources_individu, rsa_ressources_individu_hors_caah } from './ressources.ts'
import {
  rsa_age_limite_enfant,
  rsa_majorations,
  rsa_montant_de_base,
  taux_majore_par_enfant,
  taux_majore_parent_isole,
} from './rsa.baremes.ts'

const enfant_possible = et(famille.enfants.en_font_partie, est_ne, age.est_inferieur_a(rsa_age_limite_enfant))
const enfants_possibles = famille.enfants.nombre_tel_que(enfant_possible)

/** Whoever of the two claims, the other counts only if L. 262-5 lets them: residence, and no leave. At least one is there. */
export const nb_adultes_rsa = regle(
  'nb_adultes_rsa',
  'Adultes pris en compte dans le montant forfaitaire',
  [casf('L262-5')],
  famille.parents.nombre_tel_que(et(rsa_condition_nationalite, non(en_conge_sans_solde))).sans_descendre_sous(un),
)

// The only child of a person whom this child makes an isolated parent brings the isolated parent's rate with them.
const part_de_l_enfant_d_une_personne_isolee = taux_majore_par_enfant.plus(
  si(et(enfants_possibles.est_egal_a(un), non(enceinte_fam)), taux_majore_parent_isole.moins(cent_pour_cent), zero),
)

/** What one more child adds, counting all those who could be: the child is left out when they have as much of their own. */
export const majoration_apportee_par_l_enfant = regle(
  'majoration_apportee_par_l_enfant',
  'Ce qu’un enfant ajoute au montant forfaitaire',
  [casf('R262-1'), casf('R262-3')],
  rsa_montant_de_base.fois(
    si(
      isolement_avec_enfant_possible,
      part_de_l_enfant_d_une_personne_isolee,
      part_apportee_par_un_enfant(nb_adultes_rsa, enfants_possibles, rsa_majorations),
    ),
  ),
)

const apport = famille.pour_chacun(majoration_apportee_par_l_enfant)

/**
 * The supplement to the AAH depends on housing aid, which depends on the RSA of the month before, and so on back to the
 * child's twentieth birthday. It comes with an AAH that nearly always settles the matter: what is left without it is asked first.
 */
export const rsa_enfant_a_charge = regle(
  'rsa_enfant_a_charge',
  'Enfant compté dans le foyer',
  [casf('R262-3')],
  et(
    enfant_possible,
    rsa_ressources_individu_hors_caah.est_inferieur_a(apport),
    rsa_ressources_individu.est_inferieur_a(apport),
  ),
)

export const rsa_membre_du_foyer = ou(famille.parents.en_font_partie, rsa_enfant_a_charge)

export const rsa_nb_enfants = regle(
  'rsa_nb_enfants',
  'Enfants comptés dans le foyer',
  [casf('R262-3')],
  famille.enfants.nombre_tel_que(rsa_enfant_a_charge),
)

export const nb_personnes_rsa = regle(
  'nb_personnes_rsa',
  'Personnes comptées dans le foyer',
  [casf('R262-1')],
  nb_adultes_rsa.plus(rsa_nb_enfants),
)

export const rsa_majore_eligibilite = regle(
  'rsa_majore_eligibilite',
  'Droit à la majoration pour isolement',
  [casf('L262-9'), casf('R262-2')],
  et(
    non(en_couple),
    ou(
      enceinte_fam,
      et(
        rsa_nb_enfants.est_superieur_a(zero),
        ou(rsa_isolement_recent, famille.enfants.un_membre_tel_que(et(rsa_enfant_a_charge, benjamin_possible))),
      ),
    ),
  ),
)
