import { constante, zero } from '../../moteur/expression/literal.ts'
import { et, si } from '../../moteur/expression/logic.ts'
import { depuis, regle, versions } from '../../moteur/expression/rule.ts'
import { jours } from '../../moteur/expression/units.ts'
import { bmaf } from '../notions/bmaf.ts'
import { famille } from '../notions/entites.ts'
import { css } from '../textes/texte.ts'
import { af_nbenf } from './af_ressources.ts'
import { plafond_selon_la_famille } from './biactivite.ts'
import { a_moins_de, jour_de_naissance, prestations_familiales_enfant_a_charge } from './enfant_a_charge.ts'
import { part_paje_taux_partiel, taux_paje_base } from './montants.baremes.ts'
import * as plafonds from './plafonds.baremes.ts'
import { prestations_familiales_base_ressources } from './ressources.ts'

/** From the month after the birth to the month before the third birthday. */
export const enfant_eligible_paje = regle(
  'enfant_eligible_paje',
  'Enfant qui ouvre droit à l’allocation de base',
  [css('L531-3'), css('R552-2'), css('R552-3')],
  et(prestations_familiales_enfant_a_charge, a_moins_de(3)),
)

const aucune = constante(0, jours)
const derniere_naissance = famille.enfants.le_plus_grand(si(enfant_eligible_paje, jour_de_naissance, aucune), aucune)

/** One allowance a family, save for a multiple birth, here the latest: one for each of its children. */
export const nb_allocations_de_base = regle(
  'nb_allocations_de_base',
  'Allocations de base que la famille peut recevoir',
  [css('L531-3')],
  famille.enfants.nombre_tel_que(
    et(enfant_eligible_paje, jour_de_naissance.est_egal_a(famille.pour_chacun(derniere_naissance))),
  ),
)

export const paje_base_plafond_taux_plein = regle(
  'paje_base_plafond_taux_plein',
  'Plafond de ressources de la famille pour l’allocation de base entière',
  [css('L531-3'), css('R531-1')],
  plafond_selon_la_famille(plafonds.paje_plafond_taux_plein, plafonds.paje_majoration_taux_plein, af_nbenf),
)

export const paje_base_plafond_taux_partiel = regle(
  'paje_base_plafond_taux_partiel',
  'Plafond de ressources de la famille pour l’allocation de base de moitié',
  [css('L531-3'), css('R531-1')],
  plafond_selon_la_famille(plafonds.paje_plafond_taux_partiel, plafonds.paje_majoration_taux_partiel, af_nbenf),
)

const allocation_entiere = bmaf.fois(taux_paje_base)

const allocation_selon_les_ressources = si(
  prestations_familiales_base_ressources.est_au_plus(paje_base_plafond_taux_plein),
  allocation_entiere,
  si(
    prestations_familiales_base_ressources.est_au_plus(paje_base_plafond_taux_partiel),
    allocation_entiere.fois(part_paje_taux_partiel),
    zero,
  ),
)

const une_allocation_au_moins = nb_allocations_de_base.est_superieur_a(zero)

/**
 * Since May 2021 every child under three was born after March 2018: one scale is left. Adoptions are not known here.
 * Without a child under three, neither the resources nor their ceiling are looked at.
 */
export const paje_base = regle(
  'paje_base',
  'Allocation de base de la PAJE',
  [css('L531-3'), css('D531-3'), css('R552-2'), css('R552-3')],
  versions(
    depuis(
      '2021-05-01',
      si(une_allocation_au_moins, allocation_selon_les_ressources.fois(nb_allocations_de_base), zero),
    ),
  ),
)
