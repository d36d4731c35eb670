import type { Individu } from '../../moteur/expression/entity.ts'
import { entree, individu } from '../../moteur/expression/input.ts'
import { deux, zero } from '../../moteur/expression/literal.ts'
import { ou } from '../../moteur/expression/logic.ts'
import { regle } from '../../moteur/expression/rule.ts'
import { somme } from '../../moteur/expression/sums.ts'
import type { Term } from '../../moteur/expression/term.ts'
import { annee_civile, annee_precedente, trois_derniers_mois } from '../../moteur/expression/time.ts'
import { type EurosParMois, euros_par_mois } from '../../moteur/expression/units.ts'
import {
  indemnites_journalieres,
  indemnites_journalieres_accident_travail,
  indemnites_journalieres_maladie_professionnelle,
} from '../notions/indemnites_journalieres.ts'
import {
  revenus_non_salaries_de_l_an_passe,
  revenus_non_salaries_de_l_annee,
  rpns_auto_entrepreneur_benefice,
} from '../notions/independants.ts'
import * as ressources from '../notions/ressources.ts'
import * as declares from '../notions/revenus_declares.ts'
import { rsa_base_ressources_patrimoine_individu } from '../rsa/patrimoine.ts'
import { css } from '../textes/texte.ts'

type Ressource = Term<EurosParMois, Individu>

const moyenne = (ressource: Ressource) => ressource.moyenne_sur(trois_derniers_mois)
const deux_ans_avant = annee_civile(2)
const par_mois_deux_ans_avant = (ressource: Ressource) => ressource.somme_sur(deux_ans_avant).par_mois()

export const aah_base_ressources_activite_milieu_protege = entree(
  'aah_base_ressources_activite_milieu_protege',
  'Rémunération garantie en ESAT',
  individu,
  euros_par_mois,
  { defaut: { valeur: 0, raison: 'un travail en ESAT est à signaler' } },
)

/** Half of what is paid for an accident at work or an occupational disease is free of tax (CGI, art. 81, 8°). */
export const indemnites_journalieres_imposables = regle(
  'indemnites_journalieres_imposables',
  'Indemnités journalières soumises à l’impôt',
  [css('R532-3')],
  indemnites_journalieres.moins(
    indemnites_journalieres_accident_travail.plus(indemnites_journalieres_maladie_professionnelle).divise_par(deux),
  ),
)

/** Who works outside an ESAT is assessed every three months, the others on the year before last. */
export const aah_evaluation_trimestrielle = regle(
  'aah_evaluation_trimestrielle',
  'Travaille en milieu ordinaire : ressources évaluées chaque trimestre',
  [css('R821-4-1')],
  ou(
    declares.salaire_imposable.est_superieur_a(zero),
    rpns_auto_entrepreneur_benefice.est_superieur_a(zero),
    revenus_non_salaries_de_l_an_passe.est_superieur_a(zero),
  ),
)

export const aah_activite_du_trimestre = regle(
  'aah_activite_du_trimestre',
  'Revenus d’activité et de chômage, moyenne des trois mois',
  [css('R821-4-1')],
  somme(
    ...[
      ressources.salaire_net,
      ressources.chomage_net,
      ressources.indemnites_chomage_partiel,
      indemnites_journalieres_imposables,
      declares.indemnites_stage,
      ressources.revenus_stage_formation_pro,
      rpns_auto_entrepreneur_benefice,
    ].map(moyenne),
    revenus_non_salaries_de_l_an_passe,
  ),
)

/** Without the ASI: it is free of tax, and what the AAH adds to it is limited elsewhere (L. 821-1). */
export const aah_autres_ressources_du_trimestre = regle(
  'aah_autres_ressources_du_trimestre',
  'Autres revenus, moyenne des trois mois',
  [css('R821-4-1'), css('R532-3')],
  somme(
    ...[
      ressources.allocation_securisation_professionnelle,
      ressources.bourse_recherche,
      ressources.gains_exceptionnels,
      ressources.pensions_alimentaires_percues,
      ressources.pensions_invalidite,
      ressources.prestation_compensatoire,
      ressources.retraite_nette,
      rsa_base_ressources_patrimoine_individu,
    ].map(moyenne),
  ).moins(moyenne(declares.pensions_alimentaires_versees_individu)),
)

export const aah_activite_de_l_avant_derniere_annee = regle(
  'aah_activite_de_l_avant_derniere_annee',
  'Revenus d’activité et de chômage de l’avant-dernière année, par mois',
  [css('R821-4'), css('R532-3')],
  somme(
    ...[declares.salaire_imposable, declares.chomage_imposable, rpns_auto_entrepreneur_benefice].map(
      par_mois_deux_ans_avant,
    ),
    revenus_non_salaries_de_l_annee.au(annee_precedente(2)).par_mois(),
  ),
)

export const aah_autres_ressources_de_l_avant_derniere_annee = regle(
  'aah_autres_ressources_de_l_avant_derniere_annee',
  'Pensions de l’avant-dernière année, par mois',
  [css('R821-4'), css('R532-3')],
  somme(
    ...[declares.retraite_imposable, ressources.pensions_invalidite, ressources.pensions_alimentaires_percues].map(
      par_mois_deux_ans_avant,
    ),
  ),
)
