import type { Individu } from '../../moteur/expression/entity.ts'
import { zero } from '../../moteur/expression/literal.ts'
import { si } from '../../moteur/expression/logic.ts'
import { regle } from '../../moteur/expression/rule.ts'
import { somme } from '../../moteur/expression/sums.ts'
import type { Term } from '../../moteur/expression/term.ts'
import type { EurosParMois } from '../../moteur/expression/units.ts'
import { famille, foyer_fiscal } from '../notions/entites.ts'
import {
  rsa_indemnites_journalieres_activite,
  rsa_indemnites_journalieres_hors_activite,
} from '../notions/indemnites_journalieres.ts'
import {
  ppa_rsa_derniers_revenus_tns_annuels_connus,
  rpns_auto_entrepreneur_benefice,
} from '../notions/independants.ts'
import { aah, asi, ass, caah } from '../notions/prestations_recues.ts'
import * as ressources from '../notions/ressources.ts'
import { moyenne_trimestrielle, rsa_trimestre_decale } from '../notions/trimestre.ts'
import { casf } from '../textes/texte.ts'
import { autres_ressources_interrompues, sauf_interrompue } from './interruption.ts'
import { rsa_base_ressources_patrimoine_individu } from './patrimoine.ts'

type Ressource = Term<EurosParMois, Individu>

const sur_le_trimestre = (ressource: Ressource) =>
  moyenne_trimestrielle(ressource, famille.condition_pour_chacun(rsa_trimestre_decale))

export const rsa_revenu_activite_individu = regle(
  'rsa_revenu_activite_individu',
  'Revenus d’activité, moyenne du trimestre',
  [casf('R262-7'), casf('R262-12'), casf('R262-13')],
  somme(
    ...[
      ressources.salaire_net,
      ressources.indemnites_chomage_partiel,
      ressources.remuneration_apprenti,
      ressources.indemnites_volontariat,
      ressources.revenus_stage_formation_pro,
      ressources.bourse_recherche,
      ressources.hsup,
      ressources.etr,
      rpns_auto_entrepreneur_benefice,
      rsa_indemnites_journalieres_activite,
    ].map((ressource) => sauf_interrompue(ressource, sur_le_trimestre(ressource))),
    ppa_rsa_derniers_revenus_tns_annuels_connus,
  ),
)

const rente_viagere = si(
  foyer_fiscal.declarant_principal.en_font_partie,
  foyer_fiscal.pour_chacun(ressources.rente_viagere_titre_onereux),
  zero,
)

const autres_ressources = [
  ressources.retraite_nette,
  ressources.allocation_securisation_professionnelle,
  ressources.dedommagement_victime_amiante,
  ressources.gains_exceptionnels,
  ressources.pensions_alimentaires_percues,
  ressources.pensions_invalidite,
  ressources.prestation_compensatoire,
  ressources.prime_forfaitaire_mensuelle_reprise_activite,
  rsa_base_ressources_patrimoine_individu,
  rsa_indemnites_journalieres_hors_activite,
]

export const rsa_base_ressources_individu = regle(
  'rsa_base_ressources_individu',
  'Autres ressources de la personne, moyenne du trimestre',
  [casf('R262-6'), casf('R262-7'), casf('R262-13')],
  somme(
    sauf_interrompue(ressources.chomage_net, sur_le_trimestre(ressources.chomage_net)),
    ...autres_ressources.map(sur_le_trimestre),
    sur_le_trimestre(rente_viagere),
  ).moins(autres_ressources_interrompues(autres_ressources)),
)

const ass_comptee = sauf_interrompue(ass, sur_le_trimestre(ass))

export const rsa_minima_sociaux_individu = regle(
  'rsa_minima_sociaux_individu',
  'ASS, AAH et allocations qui leur ressemblent, moyenne du trimestre',
  [casf('R262-6'), casf('R262-7'), casf('R262-13')],
  ass_comptee.plus(sur_le_trimestre(somme(aah, asi, caah))),
)

export const rsa_ressources_individu_hors_caah = regle(
  'rsa_ressources_individu_hors_caah',
  'Ressources de la personne, sans le complément de l’AAH',
  [casf('R262-6')],
  somme(rsa_revenu_activite_individu, rsa_base_ressources_individu, ass_comptee, sur_le_trimestre(somme(aah, asi))),
)

export const rsa_ressources_individu = regle(
  'rsa_ressources_individu',
  'Toutes les ressources de la personne',
  [casf('R262-6')],
  somme(rsa_revenu_activite_individu, rsa_base_ressources_individu, rsa_minima_sociaux_individu),
)
