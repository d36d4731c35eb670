import { un, zero } from '../../moteur/expression/literal.ts'
import { et, ou, si } from '../../moteur/expression/logic.ts'
import { regle } from '../../moteur/expression/rule.ts'
import { bmaf, taux_af_un_enfant_outre_mer } from '../notions/bmaf.ts'
import { residence_dom, residence_saint_bartelemy, residence_saint_martin } from '../notions/commune.ts'
import { cent_pour_cent } from '../notions/echelle_du_foyer.ts'
import { famille, menage } from '../notions/entites.ts'
import { garde_alternee } from '../notions/prestations_recues.ts'
import { css } from '../textes/texte.ts'
import { af_nbenf } from './af_ressources.ts'
import { a_eu_avant_le_mois, prestations_familiales_enfant_a_charge } from './enfant_a_charge.ts'
import {
  part_enfant_en_alternance,
  taux_majoration_des_11_ans_outre_mer,
  taux_majoration_des_16_ans_outre_mer,
} from './montants.baremes.ts'

/** Not in Mayotte, which has its own allowances. */
export const af_un_enfant_outre_mer = regle(
  'af_un_enfant_outre_mer',
  'Un seul enfant à charge, outre-mer',
  [css('L755-12')],
  et(
    af_nbenf.est_egal_a(un),
    famille.demandeur.condition(
      menage.condition_pour_chacun(ou(residence_dom, residence_saint_martin, residence_saint_bartelemy)),
    ),
  ),
)

const en_alternance = famille.enfants.un_membre_tel_que(et(prestations_familiales_enfant_a_charge, garde_alternee))

/** L. 755-12, second paragraph: whatever the resources. */
export const af_base_un_enfant = bmaf
  .fois(taux_af_un_enfant_outre_mer)
  .arrondi_au_centime()
  .fois(si(en_alternance, part_enfant_en_alternance, cent_pour_cent))

const a_charge_depuis = (ans: number) =>
  famille.enfants.un_membre_tel_que(et(prestations_familiales_enfant_a_charge, a_eu_avant_le_mois(ans)))

export const af_majoration_un_enfant = si(
  a_charge_depuis(16),
  bmaf.fois(taux_majoration_des_16_ans_outre_mer),
  si(a_charge_depuis(11), bmaf.fois(taux_majoration_des_11_ans_outre_mer), zero),
)
