import type { Individu } from '../../moteur/expression/entity.ts'
import { trois, zero } from '../../moteur/expression/literal.ts'
import { ou, si } from '../../moteur/expression/logic.ts'
import { regle } from '../../moteur/expression/rule.ts'
import { somme } from '../../moteur/expression/sums.ts'
import type { Term } from '../../moteur/expression/term.ts'
import { trois_derniers_mois } from '../../moteur/expression/time.ts'
import type { EurosParMois } from '../../moteur/expression/units.ts'
import { aah_hors_asi } from '../aah/aah_hors_asi.ts'
import { ass } from '../ass/ass.ts'
import { famille, foyer_fiscal } from '../notions/entites.ts'
import { en_couple } from '../notions/famille.ts'
import { indemnites_journalieres } from '../notions/indemnites_journalieres.ts'
import { revenus_non_salaries_de_l_an_passe, rpns_auto_entrepreneur_benefice } from '../notions/independants.ts'
import * as ressources from '../notions/ressources.ts'
import {
  pensions_alimentaires_versees_individu,
  retraite_brute,
  salaire_de_base,
  traitement_indiciaire_brut,
} from '../notions/revenus_declares.ts'
import { smic_mensuel_du_1er_janvier } from '../notions/smic.ts'
import { rsa_base_ressources_patrimoine_individu } from '../rsa/patrimoine.ts'
import { css } from '../textes/texte.ts'
import { aspa_abattement_couple, aspa_abattement_seul } from './aspa.baremes.ts'
import { asi_eligibilite, aspa_eligibilite } from './eligibilite.ts'

const moyenne = (ressource: Term<EurosParMois, Individu>) => ressource.moyenne_sur(trois_derniers_mois)

export const asi_aspa_revenus_professionnels = regle(
  'asi_aspa_revenus_professionnels',
  'Revenus professionnels bruts, moyenne des trois mois',
  [css('R815-22'), css('R815-29')],
  somme(
    ...[salaire_de_base, traitement_indiciaire_brut, rpns_auto_entrepreneur_benefice].map(moyenne),
    revenus_non_salaries_de_l_an_passe,
  ),
)

const rente_viagere = si(
  foyer_fiscal.declarant_principal.en_font_partie,
  foyer_fiscal.pour_chacun(ressources.rente_viagere_titre_onereux),
  zero,
)

/** Whoever may have the ASPA or the ASI has them rather than the AAH, which only tops them up: theirs is left out. */
const aah_comptee = si(
  ou(aspa_eligibilite, asi_eligibilite, ressources.pensions_invalidite.est_superieur_a(zero)),
  zero,
  moyenne(aah_hors_asi),
)

export const asi_aspa_base_ressources_individu = regle(
  'asi_aspa_base_ressources_individu',
  'Ressources de la personne, moyenne des trois mois, avant l’abattement sur les revenus professionnels',
  [css('R815-22'), css('R815-25'), css('R815-29')],
  somme(
    asi_aspa_revenus_professionnels,
    ...[
      retraite_brute,
      ressources.pensions_invalidite,
      ressources.chomage_net,
      ressources.indemnites_chomage_partiel,
      ressources.allocation_securisation_professionnelle,
      indemnites_journalieres,
      ressources.dedommagement_victime_amiante,
      ressources.gains_exceptionnels,
      ressources.indemnites_volontariat,
      ressources.pensions_alimentaires_percues,
      ressources.prestation_compensatoire,
      ressources.prime_forfaitaire_mensuelle_reprise_activite,
      ressources.revenus_stage_formation_pro,
      rsa_base_ressources_patrimoine_individu,
      rente_viagere,
    ].map(moyenne),
    moyenne(ass),
    aah_comptee,
  ).moins(moyenne(pensions_alimentaires_versees_individu)),
)

/** R. 815-29: once for the household, on the incomes of work of the quarter, with the SMIC of 1 January. */
export const asi_aspa_abattement_revenus_professionnels = regle(
  'asi_aspa_abattement_revenus_professionnels',
  'Part des revenus professionnels laissée de côté, pour un mois du trimestre',
  [css('R815-29')],
  famille.demandeur
    .valeur(smic_mensuel_du_1er_janvier)
    .fois(si(en_couple, aspa_abattement_couple, aspa_abattement_seul))
    .divise_par(trois)
    .sans_depasser(famille.parents.somme(asi_aspa_revenus_professionnels)),
)

export const asi_aspa_base_ressources = regle(
  'asi_aspa_base_ressources',
  'Ressources du couple ou de la personne seule, pour l’ASPA et l’ASI',
  [css('L815-9'), css('R815-22'), css('R815-29')],
  famille.parents
    .somme(asi_aspa_base_ressources_individu)
    .moins(asi_aspa_abattement_revenus_professionnels)
    .sans_descendre_sous(zero),
)
