import { et, non, ou } from '../../moteur/expression/logic.ts'
import { regle } from '../../moteur/expression/rule.ts'
import { mois_suivant } from '../../moteur/expression/time.ts'
import { famille } from '../notions/entites.ts'
import { en_couple, rsa_isolement_recent } from '../notions/famille.ts'
import { age, date_naissance, enceinte } from '../notions/individu.ts'
import { casf } from '../textes/texte.ts'
import { rsa_majore_age_benjamin } from './rsa.baremes.ts'

/** R. 262-4: the household is that of the last day of the month, so a birth counts for the month it happens in. */
export const est_ne = regle(
  'est_ne',
  'Né avant la fin du mois',
  [casf('R262-4')],
  date_naissance.est_avant_le_debut_du_mois(mois_suivant),
)

export const enceinte_fam = regle(
  'enceinte_fam',
  'Une naissance est attendue',
  [casf('L262-4')],
  ou(famille.parents.un_membre_tel_que(enceinte), famille.enfants.un_membre_tel_que(non(est_ne))),
)

export const benjamin_possible = et(est_ne, age.est_inferieur_a(rsa_majore_age_benjamin))

/** Alone with a birth expected, a child under three, or for less than a year: before any look at the child's own income. */
export const isolement_avec_enfant_possible = et(
  non(en_couple),
  ou(enceinte_fam, rsa_isolement_recent, famille.enfants.un_membre_tel_que(benjamin_possible)),
)
