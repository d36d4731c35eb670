import { constante, un, zero } from '../../moteur/expression/literal.ts'
import { et, non, ou, si } from '../../moteur/expression/logic.ts'
import { regle } from '../../moteur/expression/rule.ts'
import { annee_precedente } from '../../moteur/expression/time.ts'
import { taux } from '../../moteur/expression/units.ts'
import { famille } from '../notions/entites.ts'
import { en_couple } from '../notions/famille.ts'
import { aah_restriction_substantielle_durable_acces_emploi, enceinte, taux_incapacite } from '../notions/individu.ts'
import { a_moins_de, ne_avant_le_mois, scolarise_ou_non_autonome } from '../prestations_familiales/enfant_a_charge.ts'
import { cch, css } from '../textes/texte.ts'
import { marge_sur_le_plafond_aspa, plafond_aspa_au_31_decembre } from './ressources.baremes.ts'
import { aide_logement_revenus_individu } from './ressources_individu.ts'

/** What a dependant, or a child of the home, may have of their own: the ASPA ceiling of the year before last, and a quarter. */
export const ressources_permises = plafond_aspa_au_31_decembre.au(annee_precedente(2)).fois(marge_sur_le_plafond_aspa)

const enfant_a_charge = et(ne_avant_le_mois, a_moins_de(21), scolarise_ou_non_autonome)

const quatre_vingts_pour_cent = constante(0.8, taux)

/** R. 823-4, 3°, at any age; the ascendants and collaterals it also admits have no place in the family described. */
const descendant_handicape = et(
  ou(taux_incapacite.est_au_moins(quatre_vingts_pour_cent), aah_restriction_substantielle_durable_acces_emploi),
  aide_logement_revenus_individu.est_au_plus(ressources_permises),
)

export const al_nb_personnes_a_charge = regle(
  'al_nb_personnes_a_charge',
  'Personnes à charge',
  [cch('R823-4'), cch('R823-12'), css('L512-3')],
  famille.enfants.nombre_tel_que(ou(enfant_a_charge, et(ne_avant_le_mois, non(enfant_a_charge), descendant_handicape))),
)

/** The text opens the right of a person alone from the fourth month of pregnancy; the funds then apply the couple's scale. */
export const al_couple = regle(
  'al_couple',
  'Barème du couple',
  [cch('D823-17'), cch('L841-1')],
  ou(en_couple, famille.membres.un_membre_tel_que(enceinte)),
)

/** Alone, a couple, then one rank for each dependant. */
export const rang_de_composition = si(
  al_nb_personnes_a_charge.est_egal_a(zero),
  si(al_couple, un, zero),
  al_nb_personnes_a_charge.plus(un),
)
