import { trois, zero } from '../../moteur/expression/literal.ts'
import { et, ou, si } from '../../moteur/expression/logic.ts'
import { depuis, regle, versions } from '../../moteur/expression/rule.ts'
import { le_plus_grand_de, somme } from '../../moteur/expression/sums.ts'
import { bmaf, taux_complement_familial } from '../notions/bmaf.ts'
import { famille } from '../notions/entites.ts'
import { paje_clca, paje_colca, paje_prepare } from '../notions/prestations_recues.ts'
import { css } from '../textes/texte.ts'
import { plafond_selon_la_famille } from './biactivite.ts'
import { a_deja, a_moins_de, ne_avant_le_mois, scolarise_ou_non_autonome } from './enfant_a_charge.ts'
import { part_plafond_cf_majore, taux_cf_majore } from './montants.baremes.ts'
import { paje_base } from './paje_base.ts'
import { cf_majoration_biactif_ou_isole, cf_plafond_sans_enfant } from './plafonds.baremes.ts'
import { prestations_familiales_base_ressources_individu, rev_coll_de_la_personne } from './ressources.ts'

export const cf_enfant_a_charge = regle(
  'cf_enfant_a_charge',
  'Enfant à charge pour le complément familial',
  [css('L512-3'), css('R522-1'), css('R552-3')],
  et(famille.enfants.en_font_partie, ne_avant_le_mois, a_moins_de(21), scolarise_ou_non_autonome),
)

/**
 * R. 552-2 would wait for the month after the third birthday, when the allocation de base has already ended:
 * L. 552-1 lets no change interrupt the benefits, so that month is due.
 */
export const cf_enfant_eligible = regle(
  'cf_enfant_eligible',
  'Enfant de trois ans ou plus, pour le complément familial',
  [css('R522-1'), css('L552-1')],
  et(cf_enfant_a_charge, a_deja(3)),
)

export const cf_base_ressources = regle(
  'cf_base_ressources',
  'Ressources du foyer pour le complément familial',
  [css('L522-1'), css('R532-3')],
  famille.membres
    .somme(
      si(ou(famille.parents.en_font_partie, cf_enfant_a_charge), prestations_familiales_base_ressources_individu, zero),
    )
    .plus(famille.parents.somme(rev_coll_de_la_personne))
    .sans_descendre_sous(zero),
)

export const cf_plafond = regle(
  'cf_plafond',
  'Plafond de ressources de la famille pour le complément familial',
  [css('L522-2'), css('R522-2')],
  plafond_selon_la_famille(
    cf_plafond_sans_enfant,
    cf_majoration_biactif_ou_isole,
    famille.enfants.nombre_tel_que(cf_enfant_a_charge),
  ),
)

const a_trois_enfants = famille.enfants.nombre_tel_que(cf_enfant_eligible).est_au_moins(trois)
const montant_simple = bmaf.fois(taux_complement_familial)

/** The whole amount under the ceiling; above it, what twelve months of it leave once the excess is taken off. */
export const cf_non_majore_avant_cumul = regle(
  'cf_non_majore_avant_cumul',
  'Complément familial sans majoration, avant le non-cumul',
  [css('L522-1'), css('L522-2'), css('D522-1')],
  si(
    a_trois_enfants,
    si(
      cf_base_ressources.est_au_plus(cf_plafond),
      montant_simple,
      cf_plafond.plus(montant_simple.par_an()).moins(cf_base_ressources).sans_descendre_sous(zero).par_mois(),
    ),
    zero,
  ),
)

export const cf_majore_avant_cumul = regle(
  'cf_majore_avant_cumul',
  'Complément familial majoré, avant le non-cumul',
  [css('L522-3'), css('D522-2')],
  si(
    et(a_trois_enfants, cf_base_ressources.est_au_plus(cf_plafond.fois(part_plafond_cf_majore))),
    bmaf.fois(taux_cf_majore),
    zero,
  ),
)

const prestations_incompatibles = somme(paje_base, paje_clca, paje_colca, paje_prepare)

export const cf = regle(
  'cf',
  'Complément familial',
  [css('L522-1'), css('L532-1')],
  versions(
    depuis(
      '2014-04-01',
      si(
        prestations_incompatibles.est_superieur_a(zero),
        zero,
        le_plus_grand_de(cf_non_majore_avant_cumul, cf_majore_avant_cumul).arrondi_au_centime(),
      ),
    ),
  ),
)
