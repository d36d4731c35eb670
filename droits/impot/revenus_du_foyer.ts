import { zero } from '../../moteur/expression/literal.ts'
import { regle } from '../../moteur/expression/rule.ts'
import { le_plus_grand_de, somme } from '../../moteur/expression/sums.ts'
import { annee_civile } from '../../moteur/expression/time.ts'
import { f2dc, f2tr, f4ba, f4be, f6gi, f6gj, f6gu } from '../notions/declaration_de_revenus.ts'
import { foyer_fiscal } from '../notions/entites.ts'
import { revenus_capital, revenus_locatifs } from '../notions/ressources.ts'
import { pensions_alimentaires_versees_individu } from '../notions/revenus_declares.ts'
import { cgi } from '../textes/texte.ts'
import { abatpen_max, abattement_micro_foncier, plafond_pension_enfant_majeur } from './impot.baremes.ts'
import {
  revenu_assimile_pension,
  revenu_assimile_pension_apres_abattements,
  revenus_non_salaries,
  traitements_salaires_pensions_rentes,
} from './salaires_et_pensions.ts'

const yearly = { periode: 'year' } as const
const annee = annee_civile(0)

const abattement_pensions_du_foyer = foyer_fiscal.membres.somme(
  revenu_assimile_pension.moins(revenu_assimile_pension_apres_abattements),
)

/** The ceiling of the ten per cent is one for the tax household: what goes over it is taxed. */
export const indu_plaf_abat_pen = regle(
  'indu_plaf_abat_pen',
  'Part de l’abattement sur les pensions au-delà du plafond du foyer',
  [cgi('158')],
  abattement_pensions_du_foyer.moins(abatpen_max).sans_descendre_sous(zero),
  yearly,
)

export const revenu_categoriel_tspr = regle(
  'revenu_categoriel_tspr',
  'Salaires et pensions du foyer fiscal, après abattements',
  [cgi('83'), cgi('158')],
  foyer_fiscal.membres.somme(traitements_salaires_pensions_rentes).plus(indu_plaf_abat_pen),
  yearly,
)

/** The same income may be said as a box of the return or as what is received month by month: whichever was said. */
export const revenus_de_placement = regle(
  'revenus_de_placement',
  'Dividendes, intérêts et autres produits de placement du foyer fiscal',
  [cgi('158'), cgi('200 A')],
  le_plus_grand_de(f2dc.plus(f2tr), foyer_fiscal.membres.somme(revenus_capital.somme_sur(annee))),
  yearly,
)

export const revenu_categoriel_foncier = regle(
  'revenu_categoriel_foncier',
  'Revenus fonciers nets du foyer fiscal',
  [cgi('32')],
  f4ba.plus(
    le_plus_grand_de(f4be, foyer_fiscal.membres.somme(revenus_locatifs.somme_sur(annee))).abattu_de(
      abattement_micro_foncier,
    ),
  ),
  yearly,
)

export const revenu_categoriel_non_salarial = regle(
  'revenu_categoriel_non_salarial',
  'Bénéfices non salariés du foyer fiscal',
  [cgi('156')],
  foyer_fiscal.membres.somme(revenus_non_salaries),
  yearly,
)

/** Placements are taxed apart at a flat rate, save when the scale is chosen: they only join the reference income. */
export const revenu_categoriel = regle(
  'revenu_categoriel',
  'Revenus du foyer fiscal soumis au barème',
  [cgi('156')],
  somme(revenu_categoriel_tspr, revenu_categoriel_foncier, revenu_categoriel_non_salarial),
  yearly,
)

/** What the members say they pay month by month; OpenFisca reads the boxes only, and a file in its form has zero here. */
export const pensions_alimentaires_versees_du_foyer = regle(
  'pensions_alimentaires_versees_du_foyer',
  'Pensions alimentaires versées par les membres du foyer fiscal',
  [cgi('156')],
  foyer_fiscal.membres.somme(pensions_alimentaires_versees_individu.somme_sur(annee)),
  yearly,
)

/** To an adult child up to an amount fixed each year; to a minor child or an ascendant, as a judge set it. */
export const pensions_alimentaires_deduites = regle(
  'pensions_alimentaires_deduites',
  'Pensions alimentaires versées et déductibles',
  [cgi('156'), cgi('196 B')],
  le_plus_grand_de(
    pensions_alimentaires_versees_du_foyer,
    somme(f6gu, f6gi.sans_depasser(plafond_pension_enfant_majeur), f6gj.sans_depasser(plafond_pension_enfant_majeur)),
  ),
  yearly,
)

export const rbg = regle(
  'rbg',
  'Revenu brut global du foyer fiscal',
  [cgi('156')],
  revenu_categoriel.sans_descendre_sous(zero),
  yearly,
)

export const rng = regle(
  'rng',
  'Revenu net global du foyer fiscal',
  [cgi('156')],
  rbg.moins(pensions_alimentaires_deduites).sans_descendre_sous(zero),
  yearly,
)
