import { zero } from '../../moteur/expression/literal.ts'
import { ou, si } from '../../moteur/expression/logic.ts'
import { regle } from '../../moteur/expression/rule.ts'
import { somme } from '../../moteur/expression/sums.ts'
import { annee_civile, annee_precedente } from '../../moteur/expression/time.ts'
import { abattement_age_des_prestations } from '../impot/abattement_age.ts'
import {
  indu_plaf_abat_pen,
  pensions_alimentaires_deduites,
  revenu_categoriel_foncier,
  revenus_de_placement,
} from '../impot/revenus_du_foyer.ts'
import { revenus_non_salaries, traitements_salaires_pensions_rentes } from '../impot/salaires_et_pensions.ts'
import { famille, foyer_fiscal } from '../notions/entites.ts'
import { hsup } from '../notions/ressources.ts'
import { css } from '../textes/texte.ts'
import { prestations_familiales_enfant_a_charge } from './enfant_a_charge.ts'

/** The year of reference: the one before last. */
const annee_de_reference = annee_precedente(2)

export const prestations_familiales_base_ressources_individu = regle(
  'prestations_familiales_base_ressources_individu',
  'Revenus de la personne deux ans avant, après abattements',
  [css('R532-3')],
  somme(
    traitements_salaires_pensions_rentes.au(annee_de_reference),
    revenus_non_salaries.au(annee_de_reference),
    hsup.somme_sur(annee_civile(2)),
  ),
)

/** What belongs to a tax household rather than to one of its members: capital, rents, less what is deducted from the whole. */
export const rev_coll = regle(
  'rev_coll',
  'Revenus communs du foyer fiscal, moins ses déductions',
  [css('R532-3')],
  somme(indu_plaf_abat_pen, revenus_de_placement, revenu_categoriel_foncier)
    .moins(pensions_alimentaires_deduites)
    .moins(abattement_age_des_prestations),
  { periode: 'year' },
)

/** Each tax household is counted once, through the one who declares first. */
export const rev_coll_de_la_personne = si(
  foyer_fiscal.declarant_principal.en_font_partie,
  foyer_fiscal.pour_chacun(rev_coll),
  zero,
).au(annee_de_reference)

export const prestations_familiales_base_ressources = regle(
  'prestations_familiales_base_ressources',
  'Ressources du foyer pour les prestations familiales',
  [css('L521-1'), css('R532-3')],
  famille.membres
    .somme(
      si(
        ou(famille.parents.en_font_partie, prestations_familiales_enfant_a_charge),
        prestations_familiales_base_ressources_individu,
        zero,
      ),
    )
    .plus(famille.parents.somme(rev_coll_de_la_personne))
    .sans_descendre_sous(zero),
)
