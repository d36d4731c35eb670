import type { Individu } from '../../moteur/expression/entity.ts'
import { entree_condition, individu } from '../../moteur/expression/input.ts'
import { zero } from '../../moteur/expression/literal.ts'
import { et, non, ou, si } from '../../moteur/expression/logic.ts'
import { regle } from '../../moteur/expression/rule.ts'
import { somme } from '../../moteur/expression/sums.ts'
import type { Term } from '../../moteur/expression/term.ts'
import { mois_precedent } from '../../moteur/expression/time.ts'
import type { EurosParMois } from '../../moteur/expression/units.ts'
import { famille, foyer_fiscal } from '../notions/entites.ts'
import {
  indemnites_journalieres,
  rsa_indemnites_journalieres_activite,
  rsa_indemnites_journalieres_hors_activite,
} from '../notions/indemnites_journalieres.ts'
import {
  ppa_rsa_derniers_revenus_tns_annuels_connus,
  rpns_auto_entrepreneur_benefice,
} from '../notions/independants.ts'
import * as ressources from '../notions/ressources.ts'
import { departement_experimentation_rsa, moyenne_trimestrielle } from '../notions/trimestre.ts'
import { casf } from '../textes/texte.ts'
import { rsa_base_ressources_patrimoine_individu } from './patrimoine.ts'
import { rsa_montant_de_base } from './rsa.baremes.ts'

type Ressource = Term<EurosParMois, Individu>

const trimestre_decale = famille.condition_pour_chacun(departement_experimentation_rsa)
const sur_le_trimestre = (terme: Ressource) => moyenne_trimestrielle(terme, trimestre_decale)

export const rsa_has_ressources_substitution = regle(
  'rsa_has_ressources_substitution',
  'Dispose d’un revenu de remplacement',
  [casf('R262-13')],
  somme(ressources.chomage_net, indemnites_journalieres, ressources.retraite_nette).est_superieur_a(zero),
)

export const revenus_professionnels_interrompus = entree_condition(
  'revenus_professionnels_interrompus',
  'A cessé de travailler ou d’être indemnisé·e, de façon certaine',
  individu,
  {
    defaut: {
      valeur: false,
      raison:
        'interruption constatée quand un revenu reçu le mois précédent n’est plus reçu ; plus ancienne, elle se déclare',
    },
  },
)

const vient_de_cesser = (ressource: Ressource) =>
  et(ressource.est_egal_a(zero), ressource.au(mois_precedent()).est_superieur_a(zero))

/** First paragraph of R. 262-13: what a person earned from work or unemployment is left out once it has certainly ended. */
function sauf_interrompue(ressource: Ressource): Ressource {
  const cessee = ou(vient_de_cesser(ressource), et(revenus_professionnels_interrompus, ressource.est_egal_a(zero)))
  return si(et(cessee, non(rsa_has_ressources_substitution)), zero, sur_le_trimestre(ressource))
}

/** Second paragraph of R. 262-13: other resources that have ended are left out up to the amount for one person. */
function au_dela_du_forfait_si_interrompue(ressource: Ressource): Ressource {
  const ignore = si(vient_de_cesser(ressource), rsa_montant_de_base, zero)
  return sur_le_trimestre(ressource).moins(ignore).sans_descendre_sous(zero)
}

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
    ].map(sauf_interrompue),
    ppa_rsa_derniers_revenus_tns_annuels_connus,
  ),
)

const rente_viagere = si(
  foyer_fiscal.declarant_principal.en_font_partie,
  foyer_fiscal.pour_chacun(ressources.rente_viagere_titre_onereux),
  zero,
)

export const rsa_base_ressources_individu = regle(
  'rsa_base_ressources_individu',
  'Autres ressources de la personne, moyenne du trimestre',
  [casf('R262-6'), casf('R262-7'), casf('R262-13')],
  somme(
    sauf_interrompue(ressources.chomage_net),
    sauf_interrompue(ressources.retraite_nette),
    ...[
      ressources.allocation_securisation_professionnelle,
      ressources.dedommagement_victime_amiante,
      ressources.gains_exceptionnels,
      ressources.pensions_alimentaires_percues,
      ressources.pensions_invalidite,
      ressources.prestation_compensatoire,
      ressources.prime_forfaitaire_mensuelle_reprise_activite,
      rsa_base_ressources_patrimoine_individu,
      rsa_indemnites_journalieres_hors_activite,
    ].map(au_dela_du_forfait_si_interrompue),
    sur_le_trimestre(rente_viagere),
  ),
)
