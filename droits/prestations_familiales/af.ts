import { deux, trois, zero } from '../../moteur/expression/literal.ts'
import { et, si } from '../../moteur/expression/logic.ts'
import { regle } from '../../moteur/expression/rule.ts'
import { somme } from '../../moteur/expression/sums.ts'
import { bmaf, taux_af_deux_enfants, taux_af_par_enfant_suivant } from '../notions/bmaf.ts'
import { famille } from '../notions/entites.ts'
import { garde_alternee } from '../notions/prestations_recues.ts'
import { css } from '../textes/texte.ts'
import { af_majoration } from './af_majoration.ts'
import {
  af_allocation_forfaitaire_depassement_mensuel,
  af_allocation_forfaitaire_nb_enfants,
  af_allocation_forfaitaire_taux_modulation,
  af_depassement_mensuel,
  af_nbenf,
  af_taux_modulation,
  complement_degressif,
} from './af_ressources.ts'
import { prestations_familiales_enfant_a_charge } from './enfant_a_charge.ts'
import { part_enfant_en_alternance, taux_af_allocation_forfaitaire } from './montants.baremes.ts'
import { af_base_un_enfant, af_un_enfant_outre_mer } from './un_enfant_outre_mer.ts'

const enfants_en_alternance = famille.enfants.nombre_tel_que(et(prestations_familiales_enfant_a_charge, garde_alternee))

/** R. 521-3: the average number of children over the number of children. */
const part_des_enfants_presents = af_nbenf
  .moins(enfants_en_alternance.fois(part_enfant_en_alternance))
  .rapporte_a(af_nbenf)

export const af_base = regle(
  'af_base',
  'Allocations familiales, sans majoration pour âge ni allocation forfaitaire',
  [css('L521-1'), css('D521-1'), css('R521-3'), css('L755-12')],
  si(
    af_nbenf.est_au_moins(deux),
    bmaf
      .fois(taux_af_deux_enfants.plus(taux_af_par_enfant_suivant.fois(af_nbenf.moins(deux))))
      .arrondi_au_centime()
      .fois(part_des_enfants_presents)
      .fois(af_taux_modulation),
    si(af_un_enfant_outre_mer, af_base_un_enfant, zero),
  ),
)

export const af_allocation_forfaitaire = regle(
  'af_allocation_forfaitaire',
  'Allocation forfaitaire pour les enfants de 20 ans',
  [css('L521-1'), css('D521-2')],
  si(
    et(
      af_allocation_forfaitaire_nb_enfants.est_superieur_a(zero),
      af_nbenf.plus(af_allocation_forfaitaire_nb_enfants).est_au_moins(trois),
    ),
    bmaf
      .fois(taux_af_allocation_forfaitaire)
      .arrondi_au_centime()
      .fois(af_allocation_forfaitaire_nb_enfants)
      .fois(af_allocation_forfaitaire_taux_modulation),
    zero,
  ),
)

export const af_complement_degressif = regle(
  'af_complement_degressif',
  'Complément dégressif des allocations familiales et de la majoration',
  [css('L521-1'), css('D521-1')],
  si(af_un_enfant_outre_mer, zero, complement_degressif(af_base.plus(af_majoration), af_depassement_mensuel)),
)

export const af_allocation_forfaitaire_complement_degressif = regle(
  'af_allocation_forfaitaire_complement_degressif',
  'Complément dégressif de l’allocation forfaitaire',
  [css('L521-1'), css('D521-2')],
  complement_degressif(af_allocation_forfaitaire, af_allocation_forfaitaire_depassement_mensuel),
)

export const af = regle(
  'af',
  'Allocations familiales',
  [css('L521-1'), css('L521-3')],
  somme(
    af_base,
    af_majoration,
    af_allocation_forfaitaire,
    af_complement_degressif,
    af_allocation_forfaitaire_complement_degressif,
  ),
)
