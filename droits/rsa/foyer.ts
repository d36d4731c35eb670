import { constante, deux, nombre_de_mois, un, zero } from '../../moteur/expression/literal.ts'
import { et, non, ou, si } from '../../moteur/expression/logic.ts'
import { regle } from '../../moteur/expression/rule.ts'
import { mois_suivant } from '../../moteur/expression/time.ts'
import { taux } from '../../moteur/expression/units.ts'
import { famille } from '../notions/entites.ts'
import { en_couple, rsa_isolement_recent } from '../notions/famille.ts'
import { age, age_en_mois, date_naissance, enceinte } from '../notions/individu.ts'
import { casf } from '../textes/texte.ts'
import { rsa_base_ressources_individu, rsa_revenu_activite_individu } from './ressources.ts'
import {
  majoration_deuxieme_personne,
  majoration_enfant_au_dela_du_deuxieme,
  majoration_personne_suivante,
  rsa_age_limite_enfant,
  rsa_majore_age_benjamin,
  rsa_montant_de_base,
  taux_majore_par_enfant,
  taux_majore_parent_isole,
} from './rsa.baremes.ts'
import { conjoint_pris_en_compte } from './sejour.ts'

// R. 262-4: the household is that of the last day of the month; a birth counts for the month it happens in.
const est_ne = date_naissance.est_avant_le_debut_du_mois(mois_suivant)

const enfant_possible = et(famille.enfants.en_font_partie, est_ne, age.est_inferieur_a(rsa_age_limite_enfant))

const enfants_possibles = famille.enfants.nombre_tel_que(enfant_possible)

export const enceinte_fam = regle(
  'enceinte_fam',
  'Une naissance est attendue',
  [casf('L262-4')],
  ou(
    famille.parents.un_membre_tel_que(enceinte),
    famille.enfants.un_membre_tel_que(et(non(est_ne), age_en_mois.est_superieur_a(nombre_de_mois(-6)))),
  ),
)

export const nb_adultes_rsa = regle(
  'nb_adultes_rsa',
  'Adultes pris en compte dans le montant forfaitaire',
  [casf('L262-5')],
  un.plus(si(conjoint_pris_en_compte, un, zero)),
)

/** Isolated, with a child under three, a birth expected, or an isolation of less than a year: before any income of the child. */
const isolement_ouvrant_majoration = et(
  non(en_couple),
  ou(
    enceinte_fam,
    rsa_isolement_recent,
    famille.enfants.un_membre_tel_que(et(est_ne, age.est_inferieur_a(rsa_majore_age_benjamin))),
  ),
)

/** What one more child adds, counting all those who could be: the child is left out when they have as much of their own. */
export const majoration_apportee_par_l_enfant = regle(
  'majoration_apportee_par_l_enfant',
  'Ce qu’un enfant ajoute au montant forfaitaire',
  [casf('R262-1'), casf('R262-3')],
  rsa_montant_de_base.fois(
    si(
      isolement_ouvrant_majoration,
      taux_majore_par_enfant.plus(
        // The only child of a person whom this child makes an isolated parent brings the isolated parent's rate with them.
        si(
          et(enfants_possibles.est_egal_a(un), non(enceinte_fam)),
          taux_majore_parent_isole.moins(constante(1, taux)),
          zero,
        ),
      ),
      si(
        enfants_possibles.est_superieur_a(deux),
        majoration_enfant_au_dela_du_deuxieme,
        si(
          nb_adultes_rsa.plus(enfants_possibles).est_au_plus(deux),
          majoration_deuxieme_personne,
          majoration_personne_suivante,
        ),
      ),
    ),
  ),
)

export const rsa_enfant_a_charge = regle(
  'rsa_enfant_a_charge',
  'Enfant compté dans le foyer',
  [casf('R262-3')],
  et(
    enfant_possible,
    rsa_revenu_activite_individu
      .plus(rsa_base_ressources_individu)
      .est_inferieur_a(famille.pour_chacun(majoration_apportee_par_l_enfant)),
  ),
)

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
        ou(
          rsa_isolement_recent,
          famille.enfants.un_membre_tel_que(et(rsa_enfant_a_charge, age.est_inferieur_a(rsa_majore_age_benjamin))),
        ),
      ),
    ),
  ),
)

/** R. 262-1: half as much again for two people, 30 % for each one more, 40 % for each child from the third on. */
export const taux_montant_forfaitaire = regle(
  'taux_montant_forfaitaire',
  'Montant forfaitaire, en part de celui d’une personne',
  [casf('R262-1')],
  constante(1, taux)
    .plus(si(nb_personnes_rsa.est_au_moins(deux), majoration_deuxieme_personne, zero))
    .plus(
      majoration_personne_suivante.fois(
        nb_personnes_rsa.moins(deux).sans_descendre_sous(zero).moins(au_dela_du_deuxieme()),
      ),
    )
    .plus(majoration_enfant_au_dela_du_deuxieme.fois(au_dela_du_deuxieme())),
)

function au_dela_du_deuxieme() {
  return rsa_nb_enfants.moins(deux).sans_descendre_sous(zero)
}
