import { zero } from '../../moteur/expression/literal.ts'
import { et, non, ou, si } from '../../moteur/expression/logic.ts'
import { regle } from '../../moteur/expression/rule.ts'
import { part_apportee_par_un_enfant } from '../notions/echelle_du_foyer.ts'
import { famille } from '../notions/entites.ts'
import { en_couple, rsa_isolement_recent } from '../notions/famille.ts'
import { age } from '../notions/individu.ts'
import { nb_adultes_rsa } from '../rsa/foyer.ts'
import { benjamin_possible, enceinte_fam, est_ne, isolement_avec_enfant_possible } from '../rsa/isolement.ts'
import { rsa_age_limite_enfant } from '../rsa/rsa.baremes.ts'
import { css } from '../textes/texte.ts'
import { ppa_majorations, ppa_montant_de_base, ppa_taux_majore_par_enfant } from './prime_activite.baremes.ts'
import { ppa_ressources_individu } from './ressources_individu.ts'

const enfant_possible = et(famille.enfants.en_font_partie, est_ne, age.est_inferieur_a(rsa_age_limite_enfant))

const apport = ppa_montant_de_base.fois(
  si(
    isolement_avec_enfant_possible,
    ppa_taux_majore_par_enfant,
    part_apportee_par_un_enfant(nb_adultes_rsa, famille.enfants.nombre_tel_que(enfant_possible), ppa_majorations),
  ),
)

/** R. 842-3: as for the RSA (R. 262-3), with the income of the month and the amounts of the prime. */
export const ppa_enfant_a_charge = regle(
  'ppa_enfant_a_charge',
  'Enfant compté dans le foyer ce mois-là',
  [css('R842-3')],
  et(enfant_possible, ppa_ressources_individu.est_inferieur_a(famille.pour_chacun(apport))),
)

export const ppa_membre_du_foyer = ou(famille.parents.en_font_partie, ppa_enfant_a_charge)

export const ppa_nb_enfants = regle(
  'ppa_nb_enfants',
  'Enfants comptés dans le foyer ce mois-là',
  [css('R842-3')],
  famille.enfants.nombre_tel_que(ppa_enfant_a_charge),
)

export const ppa_majore_eligibilite = regle(
  'ppa_majore_eligibilite',
  'Droit à la majoration pour isolement ce mois-là',
  [css('L842-7')],
  et(
    non(en_couple),
    ou(
      enceinte_fam,
      et(
        ppa_nb_enfants.est_superieur_a(zero),
        ou(rsa_isolement_recent, famille.enfants.un_membre_tel_que(et(ppa_enfant_a_charge, benjamin_possible))),
      ),
    ),
  ),
)
