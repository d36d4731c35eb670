import { par_tranches } from '../../moteur/expression/brackets.ts'
import { constante, un, zero } from '../../moteur/expression/literal.ts'
import { et, si } from '../../moteur/expression/logic.ts'
import { regle } from '../../moteur/expression/rule.ts'
import { le_plus_grand_de } from '../../moteur/expression/sums.ts'
import { nombre } from '../../moteur/expression/units.ts'
import { arrete_aides_logement } from '../textes/arrete_aides_logement.ts'
import { cch } from '../textes/texte.ts'
import { al_nb_personnes_a_charge, rang_de_composition } from './foyer.ts'
import { aide_logement_charges, aide_logement_loyer_retenu, loyer_de_reference } from './loyer.ts'
import { abattement_r0_une_personne_a_charge_outre_mer, taux_selon_la_famille_outre_mer } from './outre_mer.baremes.ts'
import { aide_logement_outre_mer } from './outre_mer.ts'
import * as bareme from './participation.baremes.ts'
import { aide_logement_base_ressources } from './ressources.ts'

const au_dela_de = (combien: number) =>
  al_nb_personnes_a_charge.moins(constante(combien, nombre)).sans_descendre_sous(zero)

export const aide_logement_participation_minimale = regle(
  'aide_logement_participation_minimale',
  'Participation minimale du ménage (P0)',
  [cch('D823-17'), arrete_aides_logement('13')],
  le_plus_grand_de(
    aide_logement_loyer_retenu.plus(aide_logement_charges).fois(bareme.part_minimale_du_loyer_et_des_charges),
    bareme.participation_minimale_forfaitaire,
  ),
)

export const aide_logement_taux_famille = regle(
  'aide_logement_taux_famille',
  'Part des ressources demandée, selon la famille (TF)',
  [cch('D823-17'), arrete_aides_logement('14'), arrete_aides_logement('46')],
  si(
    aide_logement_outre_mer,
    taux_selon_la_famille_outre_mer
      .au_rang(rang_de_composition)
      .moins(bareme.baisse_du_taux_par_personne_suivante.fois(au_dela_de(7))),
    bareme.taux_selon_la_famille
      .au_rang(rang_de_composition)
      .moins(bareme.baisse_du_taux_par_personne_suivante.fois(au_dela_de(6))),
  ),
)

/** Article 14 rounds the ratio and the rate; they are left exact here, for want of knowing what the funds do. */
export const aide_logement_taux_loyer = regle(
  'aide_logement_taux_loyer',
  'Part des ressources demandée, selon le loyer (TL)',
  [cch('D823-17'), arrete_aides_logement('14')],
  par_tranches(aide_logement_loyer_retenu.rapporte_a(loyer_de_reference), [
    [bareme.seuil_taux_loyer_1, bareme.taux_loyer_1],
    [bareme.seuil_taux_loyer_2, bareme.taux_loyer_2],
  ]),
)

export const aide_logement_R0 = regle(
  'aide_logement_R0',
  'Ressources sans effet sur la participation (R0)',
  [cch('D823-17'), arrete_aides_logement('15'), arrete_aides_logement('46')],
  si(
    et(aide_logement_outre_mer, al_nb_personnes_a_charge.est_egal_a(un)),
    abattement_r0_une_personne_a_charge_outre_mer,
    bareme.abattement_r0
      .au_rang(rang_de_composition)
      .plus(bareme.abattement_r0_par_personne_suivante.fois(au_dela_de(6))),
  ),
)

export const aide_logement_participation_personnelle = regle(
  'aide_logement_participation_personnelle',
  'Participation personnelle du ménage (Pp)',
  [cch('D823-17')],
  aide_logement_participation_minimale.plus(
    aide_logement_base_ressources
      .moins(aide_logement_R0)
      .sans_descendre_sous(zero)
      .pour_un_mois_au_taux(aide_logement_taux_famille.plus(aide_logement_taux_loyer)),
  ),
)
