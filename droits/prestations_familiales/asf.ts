import { entree_condition, individu } from '../../moteur/expression/input.ts'
import { zero } from '../../moteur/expression/literal.ts'
import { et, non, ou, si } from '../../moteur/expression/logic.ts'
import { regle } from '../../moteur/expression/rule.ts'
import { bmaf } from '../notions/bmaf.ts'
import { famille } from '../notions/entites.ts'
import { en_couple } from '../notions/famille.ts'
import { orphelin } from '../notions/prestations_recues.ts'
import { pensions_alimentaires_percues } from '../notions/ressources.ts'
import { css } from '../textes/texte.ts'
import { a_moins_de, ne_avant_le_mois, scolarise_ou_non_autonome } from './enfant_a_charge.ts'
import { asf_seuil, taux_asf_deux_parents, taux_asf_un_parent } from './montants.baremes.ts'

/** Whether the other parent is dead, unknown, unable to pay or pays little cannot be worked out: it is told. */
export const enfant_sans_soutien_de_l_autre_parent = entree_condition(
  'enfant_sans_soutien_de_l_autre_parent',
  'L’autre parent ne verse pas de pension, ou une pension plus faible que l’allocation de soutien familial',
  individu,
  {
    defaut: {
      valeur: true,
      raison: 'parent isolé : l’autre parent est supposé ne pas contribuer, au-delà de la pension indiquée',
    },
  },
)

/** A parent only while alone; whoever takes in an orphan, also in a couple. */
export const asf_elig_enfant = regle(
  'asf_elig_enfant',
  'Enfant qui ouvre droit à l’allocation de soutien familial',
  [css('L523-1'), css('L523-2'), css('R552-3')],
  et(
    famille.enfants.en_font_partie,
    ne_avant_le_mois,
    a_moins_de(20),
    scolarise_ou_non_autonome,
    ou(orphelin, et(enfant_sans_soutien_de_l_autre_parent, non(famille.condition_pour_chacun(en_couple)))),
  ),
)

export const asf_par_enfant = regle(
  'asf_par_enfant',
  'Allocation de soutien familial pour un enfant, sans pension',
  [css('R523-7')],
  si(asf_elig_enfant, bmaf.fois(si(orphelin, taux_asf_deux_parents, taux_asf_un_parent)), zero),
)

export const asf_nb_enfants = regle(
  'asf_nb_enfants',
  'Enfants qui ouvrent droit à l’allocation de soutien familial',
  [css('L523-1'), css('R552-3')],
  famille.enfants.nombre_tel_que(asf_elig_enfant),
)

/** L. 523-1, 4°: the allowance makes up for a pension that is too small; taken here for the whole family. */
const asf_complement_des_pensions = famille.enfants
  .somme(asf_par_enfant)
  .moins(famille.membres.somme(pensions_alimentaires_percues))
  .sans_descendre_sous(zero)

/** Without such a child, the income of nobody is looked at. */
export const asf = regle(
  'asf',
  'Allocation de soutien familial',
  [css('L523-1'), css('R523-7'), css('D523-3')],
  si(
    asf_nb_enfants.est_superieur_a(zero),
    si(asf_complement_des_pensions.est_superieur_a(asf_seuil), asf_complement_des_pensions, zero),
    zero,
  ),
)
