import { zero } from '../../moteur/expression/literal.ts'
import { si } from '../../moteur/expression/logic.ts'
import { regle } from '../../moteur/expression/rule.ts'
import { somme } from '../../moteur/expression/sums.ts'
import { annee_civile, annee_precedente, douze_mois_jusqu_a } from '../../moteur/expression/time.ts'
import {
  abattement_pensions,
  deduction_frais_professionnels,
  revenus_non_salaries,
} from '../impot/salaires_et_pensions.ts'
import { frais_reels } from '../notions/declaration_de_revenus.ts'
import { pensions_alimentaires_percues, pensions_invalidite } from '../notions/ressources.ts'
import { chomage_imposable, retraite_imposable, salaire_imposable } from '../notions/revenus_declares.ts'
import { cch, cgi } from '../textes/texte.ts'

/** R. 822-3, 1°: what the payers report month by month is counted from M-13 to M-2. */
const periode_de_reference = douze_mois_jusqu_a(-2)
const annee_d_avant = annee_precedente(1)

const salaires = salaire_imposable.somme_sur(periode_de_reference)
const chomage = chomage_imposable.somme_sur(periode_de_reference)
const salaires_et_chomage = salaires.plus(chomage)

// The floor and ceiling of the year before: those of the year itself are not voted yet.
const deduction_forfaitaire = deduction_frais_professionnels(salaires_et_chomage, annee_d_avant)
const frais_declares = frais_reels.au(annee_d_avant)

export const aide_logement_frais_professionnels = regle(
  'aide_logement_frais_professionnels',
  'Frais professionnels déduits',
  [cch('R822-3'), cch('R822-4'), cgi('83')],
  si(frais_declares.est_superieur_a(deduction_forfaitaire), frais_declares, deduction_forfaitaire),
)

/** Costs come off wages first, then off unemployment benefit. */
export const aide_logement_revenus_d_activite = regle(
  'aide_logement_revenus_d_activite',
  'Salaires et bénéfices, frais déduits',
  [cch('R822-3'), cch('R822-4')],
  salaires
    .moins(aide_logement_frais_professionnels)
    .sans_descendre_sous(zero)
    .plus(revenus_non_salaries.au(annee_precedente(2))),
)

export const aide_logement_chomage = regle(
  'aide_logement_chomage',
  'Allocations de chômage, reste des frais déduit',
  [cch('R822-3'), cch('R822-4')],
  chomage.moins(aide_logement_frais_professionnels.moins(salaires).sans_descendre_sous(zero)).sans_descendre_sous(zero),
)

const pensions = somme(
  pensions_alimentaires_percues.somme_sur(annee_civile(1)),
  retraite_imposable.somme_sur(periode_de_reference),
  pensions_invalidite.somme_sur(periode_de_reference),
)

/** Without the ceiling of CGI, art. 158, 5, a, which is one for the whole tax household. */
export const aide_logement_pensions = regle(
  'aide_logement_pensions',
  'Pensions, abattement de 10 % déduit',
  [cch('R822-3'), cch('R822-4'), cgi('158')],
  pensions.moins(abattement_pensions(pensions, annee_d_avant)).sans_descendre_sous(zero),
)

export const aide_logement_revenus_individu = regle(
  'aide_logement_revenus_individu',
  'Revenus de la personne, avant neutralisation',
  [cch('R822-3'), cch('R822-4')],
  somme(aide_logement_revenus_d_activite, aide_logement_chomage, aide_logement_pensions),
)
