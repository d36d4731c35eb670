import type { Individu } from '../../moteur/expression/entity.ts'
import { zero } from '../../moteur/expression/literal.ts'
import { et, si } from '../../moteur/expression/logic.ts'
import { regle } from '../../moteur/expression/rule.ts'
import { somme } from '../../moteur/expression/sums.ts'
import type { Term } from '../../moteur/expression/term.ts'
import { douze_mois_jusqu_a, mois_precedent } from '../../moteur/expression/time.ts'
import type { EurosParMois } from '../../moteur/expression/units.ts'
import { famille } from '../notions/entites.ts'
import { indemnites_journalieres } from '../notions/indemnites_journalieres.ts'
import { revenus_non_salaries_de_l_an_passe, rpns_auto_entrepreneur_benefice } from '../notions/independants.ts'
import * as ressources from '../notions/ressources.ts'
import {
  indemnites_stage,
  pensions_alimentaires_versees_individu,
  salaire_imposable,
} from '../notions/revenus_declares.ts'
import { code_travail } from '../textes/texte.ts'
import { ass_abattement_revenus_interrompus } from './ass.baremes.ts'

type Ressource = Term<EurosParMois, Individu>

const douze_mois = douze_mois_jusqu_a(-1)
const sur_douze_mois = (ressource: Ressource) => ressource.somme_sur(douze_mois)

export const ass_revenu_de_substitution = regle(
  'ass_revenu_de_substitution',
  'Recevait le mois précédent un revenu de remplacement',
  [code_travail('R5423-3')],
  somme(ressources.chomage_net, indemnites_journalieres, ressources.retraite_nette)
    .au(mois_precedent())
    .est_superieur_a(zero),
)

/** What is no longer received does not count; or for 70 % when another income has taken its place. */
const sauf_interrompu = (ressource: Ressource) =>
  si(
    et(sur_douze_mois(ressource).est_superieur_a(zero), ressource.au(mois_precedent()).est_egal_a(zero)),
    si(ass_revenu_de_substitution, sur_douze_mois(ressource).abattu_de(ass_abattement_revenus_interrompus), zero),
    sur_douze_mois(ressource),
  )

/** Only what is declared to the tax office: no AAH, no family benefit, no housing aid. */
export const ass_base_ressources_individu = regle(
  'ass_base_ressources_individu',
  'Ressources de la personne qui demande l’ASS, sur douze mois',
  [code_travail('R5423-2'), code_travail('R5423-3')],
  somme(
    ...[
      salaire_imposable,
      ressources.revenus_stage_formation_pro,
      ressources.retraite_nette,
      ressources.pensions_alimentaires_percues,
      indemnites_stage,
    ].map(sauf_interrompu),
    ...[
      ressources.pensions_invalidite,
      ressources.revenus_locatifs,
      ressources.revenus_capital,
      rpns_auto_entrepreneur_benefice,
    ].map(sur_douze_mois),
    revenus_non_salaries_de_l_an_passe.par_an(),
  ).moins(sur_douze_mois(pensions_alimentaires_versees_individu)),
)

/** The unemployment benefit of the claimant has ended, and does not count; that of the spouse does while it lasts. */
export const ass_base_ressources_conjoint = regle(
  'ass_base_ressources_conjoint',
  'Ressources de la personne dont le conjoint demande l’ASS, sur douze mois',
  [code_travail('R5423-2'), code_travail('R5423-3')],
  ass_base_ressources_individu
    .plus(
      si(ressources.chomage_net.au(mois_precedent()).est_egal_a(zero), zero, sur_douze_mois(ressources.chomage_net)),
    )
    .plus(sauf_interrompu(indemnites_journalieres)),
)

export const ass_ressources_du_couple = regle(
  'ass_ressources_du_couple',
  'Ressources du couple ou de la personne seule, pour l’ASS de la personne',
  [code_travail('R5423-2')],
  ass_base_ressources_individu
    .plus(famille.pour_chacun(famille.parents.somme(ass_base_ressources_conjoint)))
    .moins(ass_base_ressources_conjoint),
)
