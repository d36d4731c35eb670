import { ans, deux, zero } from '../../moteur/expression/literal.ts'
import { et, si } from '../../moteur/expression/logic.ts'
import { regle } from '../../moteur/expression/rule.ts'
import { le_plus_petit_de, somme } from '../../moteur/expression/sums.ts'
import {
  bmaf,
  taux_af_deux_enfants,
  taux_af_par_enfant_suivant,
  taux_af_un_enfant_outre_mer,
  taux_complement_familial,
} from '../notions/bmaf.ts'
import { famille } from '../notions/entites.ts'
import { age } from '../notions/individu.ts'
import {
  af,
  asf,
  cf,
  garde_alternee,
  orphelin,
  paje_base,
  paje_clca,
  paje_colca,
  paje_prepare,
} from '../notions/prestations_recues.ts'
import { casf, css } from '../textes/texte.ts'
import { taux_forfait_asf, taux_forfait_asf_orphelin } from './rsa.baremes.ts'

const enfant_des_prestations_familiales = et(age.est_au_moins(ans(0)), age.est_inferieur_a(ans(20)))
const enfants_af = famille.enfants.nombre_tel_que(enfant_des_prestations_familiales)
const enfants_af_en_alternance = famille.enfants.nombre_tel_que(et(enfant_des_prestations_familiales, garde_alternee))

/** The full rate for the children of the family; a child who lives with each parent in turn counts for half. For one child, overseas. */
const af_sans_majoration_a_taux_plein = si(
  enfants_af.est_au_moins(deux),
  bmaf
    .fois(taux_af_deux_enfants.plus(taux_af_par_enfant_suivant.fois(enfants_af.moins(deux))))
    .arrondi_au_centime()
    .fois(enfants_af.moins(enfants_af_en_alternance.divise_par(deux)).divise_par(enfants_af)),
  bmaf.fois(taux_af_un_enfant_outre_mer).arrondi_au_centime(),
)

export const rsa_af_comptees = regle(
  'rsa_af_comptees',
  'Allocations familiales, sans majoration pour âge ni allocation forfaitaire',
  [css('L521-1'), css('D521-1'), css('D755-5'), casf('R262-11')],
  le_plus_petit_de(af, af_sans_majoration_a_taux_plein),
)

export const cf_non_majore = regle(
  'cf_non_majore',
  'Complément familial, sans sa majoration',
  [css('D522-1'), casf('R262-10-1')],
  le_plus_petit_de(cf, bmaf.fois(taux_complement_familial).arrondi_au_centime()),
)

export const rsa_forfait_asf = regle(
  'rsa_forfait_asf',
  'Part comptée de l’allocation de soutien familial',
  [casf('R262-10-1')],
  le_plus_petit_de(
    asf,
    famille.enfants.somme(
      si(
        enfant_des_prestations_familiales,
        si(orphelin, bmaf.fois(taux_forfait_asf_orphelin), bmaf.fois(taux_forfait_asf)),
        zero,
      ),
    ),
  ),
)

export const rsa_base_ressources_prestations_familiales = regle(
  'rsa_base_ressources_prestations_familiales',
  'Prestations familiales comptées',
  [casf('R262-6'), casf('R262-10-1'), casf('R262-11')],
  somme(rsa_af_comptees, cf_non_majore, rsa_forfait_asf, paje_base, paje_clca, paje_colca, paje_prepare),
)
