import type { Famille } from '../../moteur/expression/entity.ts'
import { zero } from '../../moteur/expression/literal.ts'
import { si } from '../../moteur/expression/logic.ts'
import { regle } from '../../moteur/expression/rule.ts'
import type { Term } from '../../moteur/expression/term.ts'
import type { EurosParMois, Nombre, Taux } from '../../moteur/expression/units.ts'
import { cent_pour_cent } from '../notions/echelle_du_foyer.ts'
import { famille } from '../notions/entites.ts'
import { css } from '../textes/texte.ts'
import { prestations_familiales_enfant_a_charge } from './enfant_a_charge.ts'
import { af_part_tranche_2, af_part_tranche_3 } from './montants.baremes.ts'
import { af_majoration_plafond_par_enfant, af_plafond_tranche_1, af_plafond_tranche_2 } from './plafonds.baremes.ts'
import { prestations_familiales_base_ressources } from './ressources.ts'

export const af_nbenf = regle(
  'af_nbenf',
  'Enfants à charge pour les allocations familiales',
  [css('L512-3'), css('L521-1')],
  famille.enfants.nombre_tel_que(prestations_familiales_enfant_a_charge),
)

const plafond_1 = (enfants: Term<Nombre, Famille>) =>
  af_plafond_tranche_1.plus(af_majoration_plafond_par_enfant.fois(enfants))
const plafond_2 = (enfants: Term<Nombre, Famille>) =>
  af_plafond_tranche_2.plus(af_majoration_plafond_par_enfant.fois(enfants))

/** All, half or a quarter, by the income, for a family that counts this many children. */
export function taux_de_modulation(enfants: Term<Nombre, Famille>): Term<Taux, Famille> {
  return si(
    prestations_familiales_base_ressources.est_au_plus(plafond_1(enfants)),
    cent_pour_cent,
    si(prestations_familiales_base_ressources.est_au_plus(plafond_2(enfants)), af_part_tranche_2, af_part_tranche_3),
  )
}

/** A twelfth of what the income has above the ceiling it goes over, nothing below both. */
function depassement_mensuel(enfants: Term<Nombre, Famille>): Term<EurosParMois, Famille> {
  const ressources = prestations_familiales_base_ressources
  return si(
    ressources.est_superieur_a(plafond_2(enfants)),
    ressources.moins(plafond_2(enfants)),
    ressources.moins(plafond_1(enfants)).sans_descendre_sous(zero),
  ).par_mois()
}

/** Just above a ceiling, the step is softened: what the excess leaves of the amount is added to it. */
export function complement_degressif(
  montant: Term<EurosParMois, Famille>,
  enfants: Term<Nombre, Famille>,
): Term<EurosParMois, Famille> {
  const depassement = depassement_mensuel(enfants)
  return si(depassement.est_superieur_a(zero), montant.moins(depassement).sans_descendre_sous(zero), zero)
}
