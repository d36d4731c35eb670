import type { Individu } from '../../moteur/expression/entity.ts'
import { zero } from '../../moteur/expression/literal.ts'
import { si } from '../../moteur/expression/logic.ts'
import type { Shift } from '../../moteur/expression/node.ts'
import { regle } from '../../moteur/expression/rule.ts'
import { somme } from '../../moteur/expression/sums.ts'
import type { Term } from '../../moteur/expression/term.ts'
import { annee_civile } from '../../moteur/expression/time.ts'
import type { EurosParAn } from '../../moteur/expression/units.ts'
import { f1tt, f3vj, frais_reels } from '../notions/declaration_de_revenus.ts'
import {
  rpns_auto_entrepreneur_benefice,
  rpns_autres_revenus,
  rpns_benefice_exploitant_agricole,
  rpns_micro_entreprise_benefice,
} from '../notions/independants.ts'
import { pensions_alimentaires_percues, pensions_invalidite } from '../notions/ressources.ts'
import { chomage_imposable, retraite_imposable, salaire_imposable } from '../notions/revenus_declares.ts'
import { cgi } from '../textes/texte.ts'
import { abatpen_min, abatpen_taux, abatpro_max, abatpro_min, abatpro_taux } from './impot.baremes.ts'

type Annuel = Term<EurosParAn, Individu>

const annee = annee_civile(0)
const lu_au = (bareme: Term<EurosParAn, never>, moment?: Shift) => (moment ? bareme.au(moment) : bareme)

/** Ten per cent between a floor and a ceiling, to the euro; `moment` is when the floor and the ceiling are read. */
export function deduction_frais_professionnels(revenus: Annuel, moment?: Shift): Annuel {
  return revenus
    .fois(abatpro_taux)
    .sans_descendre_sous(lu_au(abatpro_min, moment))
    .sans_depasser(lu_au(abatpro_max, moment))
    .arrondi_a(1, 'plus_proche')
}

/** The same for pensions, whose ceiling is one for the whole tax household and is not applied here. */
export function abattement_pensions(pensions: Annuel, moment?: Shift): Annuel {
  return pensions.fois(abatpen_taux).sans_descendre_sous(lu_au(abatpen_min, moment)).arrondi_a(1, 'plus_proche')
}

export const revenu_assimile_salaire = regle(
  'revenu_assimile_salaire',
  'Salaires et revenus imposés comme eux',
  [cgi('83')],
  somme(salaire_imposable.somme_sur(annee), chomage_imposable.somme_sur(annee), f1tt, f3vj),
  { periode: 'year' },
)

const deduction_forfaitaire = deduction_frais_professionnels(revenu_assimile_salaire)

/** Actual costs replace the flat deduction when they are higher, and may make a loss; the flat one never does. */
export const revenu_assimile_salaire_apres_abattements = regle(
  'revenu_assimile_salaire_apres_abattements',
  'Salaires, après déduction des frais professionnels',
  [cgi('83')],
  si(
    frais_reels.est_superieur_a(deduction_forfaitaire),
    revenu_assimile_salaire.moins(frais_reels),
    revenu_assimile_salaire.moins(deduction_forfaitaire).sans_descendre_sous(zero),
  ),
  { periode: 'year' },
)

export const revenu_assimile_pension = regle(
  'revenu_assimile_pension',
  'Pensions imposables',
  [cgi('158')],
  somme(
    retraite_imposable.somme_sur(annee),
    pensions_invalidite.somme_sur(annee),
    pensions_alimentaires_percues.somme_sur(annee),
  ),
  { periode: 'year' },
)

export const revenu_assimile_pension_apres_abattements = regle(
  'revenu_assimile_pension_apres_abattements',
  'Pensions, après l’abattement de 10 %',
  [cgi('158')],
  revenu_assimile_pension.moins(abattement_pensions(revenu_assimile_pension)).sans_descendre_sous(zero),
  { periode: 'year' },
)

export const traitements_salaires_pensions_rentes = regle(
  'traitements_salaires_pensions_rentes',
  'Salaires et pensions de la personne, après abattements',
  [cgi('83'), cgi('158')],
  somme(revenu_assimile_salaire_apres_abattements, revenu_assimile_pension_apres_abattements),
  { periode: 'year' },
)

/** Profits of work on one's own account, whatever the trade. */
export const revenus_non_salaries = regle(
  'revenus_non_salaries',
  'Bénéfices d’une activité non salariée',
  [cgi('156')],
  somme(
    rpns_benefice_exploitant_agricole,
    rpns_autres_revenus,
    rpns_micro_entreprise_benefice,
    rpns_auto_entrepreneur_benefice.somme_sur(annee),
  ),
  { periode: 'year' },
)
