import type { Famille } from '../../moteur/expression/entity.ts'
import { zero } from '../../moteur/expression/literal.ts'
import { et, si } from '../../moteur/expression/logic.ts'
import { regle } from '../../moteur/expression/rule.ts'
import type { Term } from '../../moteur/expression/term.ts'
import type { EurosParAn, EurosParMois, Nombre, Taux } from '../../moteur/expression/units.ts'
import { cent_pour_cent } from '../notions/echelle_du_foyer.ts'
import { famille } from '../notions/entites.ts'
import { css } from '../textes/texte.ts'
import {
  a_deja,
  a_moins_de,
  prestations_familiales_enfant_a_charge,
  scolarise_ou_non_autonome,
} from './enfant_a_charge.ts'
import { af_part_tranche_2, af_part_tranche_3 } from './montants.baremes.ts'
import { af_majoration_plafond_par_enfant, af_plafond_tranche_1, af_plafond_tranche_2 } from './plafonds.baremes.ts'
import { prestations_familiales_base_ressources } from './ressources.ts'

export const af_nbenf = regle(
  'af_nbenf',
  'Enfants à charge pour les allocations familiales',
  [css('L512-3'), css('L521-1')],
  famille.enfants.nombre_tel_que(prestations_familiales_enfant_a_charge),
)

/** Those of twenty, past the age of the allowances, for whom a family of three or more had them. */
export const af_allocation_forfaitaire_nb_enfants = regle(
  'af_allocation_forfaitaire_nb_enfants',
  'Enfants de 20 ans',
  [css('L521-1'), css('R552-3')],
  famille.enfants.nombre_tel_que(et(a_deja(20), a_moins_de(21), scolarise_ou_non_autonome)),
)

const plafond = (base: Term<EurosParAn, never>, enfants: Term<Nombre, Famille>) =>
  base.plus(af_majoration_plafond_par_enfant.fois(enfants))

/** All, half or a quarter, by the income, for a family that counts this many children. */
function taux_de_modulation(enfants: Term<Nombre, Famille>): Term<Taux, Famille> {
  return si(
    prestations_familiales_base_ressources.est_au_plus(plafond(af_plafond_tranche_1, enfants)),
    cent_pour_cent,
    si(
      prestations_familiales_base_ressources.est_au_plus(plafond(af_plafond_tranche_2, enfants)),
      af_part_tranche_2,
      af_part_tranche_3,
    ),
  )
}

/** A twelfth of what the income has above the ceiling it goes over, nothing below both. */
function depassement_mensuel(enfants: Term<Nombre, Famille>): Term<EurosParMois, Famille> {
  const ressources = prestations_familiales_base_ressources
  return si(
    ressources.est_superieur_a(plafond(af_plafond_tranche_2, enfants)),
    ressources.moins(plafond(af_plafond_tranche_2, enfants)),
    ressources.moins(plafond(af_plafond_tranche_1, enfants)).sans_descendre_sous(zero),
  ).par_mois()
}

const avec_ceux_de_vingt_ans = af_nbenf.plus(af_allocation_forfaitaire_nb_enfants)

export const af_taux_modulation = regle(
  'af_taux_modulation',
  'Part des allocations familiales selon les ressources',
  [css('D521-1'), css('D521-3')],
  taux_de_modulation(af_nbenf),
)

export const af_depassement_mensuel = regle(
  'af_depassement_mensuel',
  'Dépassement mensuel du plafond des allocations familiales',
  [css('D521-1'), css('D521-3')],
  depassement_mensuel(af_nbenf),
)

/** D. 521-2 counts those of twenty among the children of the ceilings. */
export const af_allocation_forfaitaire_taux_modulation = regle(
  'af_allocation_forfaitaire_taux_modulation',
  'Part de l’allocation forfaitaire selon les ressources',
  [css('D521-2'), css('D521-3')],
  taux_de_modulation(avec_ceux_de_vingt_ans),
)

export const af_allocation_forfaitaire_depassement_mensuel = regle(
  'af_allocation_forfaitaire_depassement_mensuel',
  'Dépassement mensuel du plafond de l’allocation forfaitaire',
  [css('D521-2'), css('D521-3')],
  depassement_mensuel(avec_ceux_de_vingt_ans),
)

/** Just above a ceiling, the step is softened: what the excess leaves of the amount is added to it. */
export function complement_degressif<E>(
  montant: Term<EurosParMois, E>,
  depassement: Term<EurosParMois, E>,
): Term<EurosParMois, E> {
  // Where nothing is due, the resources are not asked for.
  return si(
    montant.est_superieur_a(zero),
    si(depassement.est_superieur_a(zero), montant.moins(depassement).sans_descendre_sous(zero), zero),
    zero,
  )
}
