import { zero } from '../../moteur/expression/literal.ts'
import { et, ou, si } from '../../moteur/expression/logic.ts'
import { regle } from '../../moteur/expression/rule.ts'
import { somme } from '../../moteur/expression/sums.ts'
import { annee_civile } from '../../moteur/expression/time.ts'
import { famille, foyer_fiscal } from '../notions/entites.ts'
import {
  rsa_indemnites_journalieres_activite,
  rsa_indemnites_journalieres_hors_activite,
} from '../notions/indemnites_journalieres.ts'
import {
  ppa_rsa_derniers_revenus_tns_annuels_connus,
  rpns_auto_entrepreneur_benefice,
} from '../notions/independants.ts'
import { aah, asi, aspa, ass, caah } from '../notions/prestations_recues.ts'
import * as ressources from '../notions/ressources.ts'
import { smic_b_horaire } from '../notions/smic.ts'
import { rsa_enfant_a_charge } from '../rsa/foyer.ts'
import { rsa_base_ressources_prestations_familiales } from '../rsa/prestations.ts'
import { css } from '../textes/texte.ts'
import { ppa_seuil_aah_activite } from './prime_activite.baremes.ts'

const revenus_professionnels = regle(
  'ppa_revenus_professionnels',
  'Revenus professionnels du mois',
  [css('L842-4'), css('R844-1')],
  somme(
    ressources.salaire_net,
    ressources.revenus_stage_formation_pro,
    ressources.remuneration_apprenti,
    ressources.bourse_recherche,
    ressources.indemnites_chomage_partiel,
    rpns_auto_entrepreneur_benefice,
    rsa_indemnites_journalieres_activite,
    ppa_rsa_derniers_revenus_tns_annuels_connus,
  ),
)

// To the cent: 29 × 11,88 is 344,52000000000004 in binary, and a wage of 344,52 would miss it.
const travaille_assez_pour_l_aah = revenus_professionnels.est_au_moins(
  smic_b_horaire.pour_un_mois_de(ppa_seuil_aah_activite).arrondi_au_centime(),
)

export const ppa_revenu_activite_individu = regle(
  'ppa_revenu_activite_individu',
  'Revenus d’activité du mois, AAH comprise pour qui travaille assez',
  [css('L842-4'), css('L842-8'), css('D843-4')],
  revenus_professionnels.plus(si(travaille_assez_pour_l_aah, aah, zero)),
)

const deux_ans_avant = annee_civile(2)

const revenus_imposes_deux_ans_avant = somme(
  ressources.revenus_capital.somme_sur(deux_ans_avant),
  ressources.revenus_locatifs.somme_sur(deux_ans_avant),
  si(
    foyer_fiscal.declarant_principal.en_font_partie,
    foyer_fiscal.pour_chacun(
      ressources.assiette_csg_plus_values
        .au({ kind: 'years', years: -2, label: 'l’année N−2' })
        .plus(ressources.rente_viagere_titre_onereux.somme_sur(deux_ans_avant)),
    ),
    zero,
  ),
).par_mois()

export const ppa_ressources_hors_activite_individu = regle(
  'ppa_ressources_hors_activite_individu',
  'Autres ressources du mois de la personne',
  [css('L842-4'), css('R843-1'), css('R844-2')],
  somme(
    asi,
    caah,
    ressources.chomage_net,
    ressources.retraite_nette,
    ressources.retraite_combattant,
    ressources.pensions_invalidite,
    ressources.pensions_alimentaires_percues,
    ressources.prestation_compensatoire,
    ressources.prime_forfaitaire_mensuelle_reprise_activite,
    rsa_indemnites_journalieres_hors_activite,
    revenus_imposes_deux_ans_avant,
    si(travaille_assez_pour_l_aah, zero, aah),
  ),
)

export const membre_du_foyer = ou(
  famille.parents.en_font_partie,
  et(famille.enfants.en_font_partie, rsa_enfant_a_charge),
)

export const ppa_revenu_activite = regle(
  'ppa_revenu_activite',
  'Revenus d’activité du foyer pour le mois',
  [css('L842-4')],
  famille.membres.somme(si(membre_du_foyer, ppa_revenu_activite_individu, zero)),
)

export const ppa_ressources_hors_activite = regle(
  'ppa_ressources_hors_activite',
  'Autres ressources du foyer pour le mois',
  [css('L842-4'), css('R844-4'), css('R844-5')],
  aspa
    .plus(rsa_base_ressources_prestations_familiales)
    .plus(famille.membres.somme(si(membre_du_foyer, ass.plus(ppa_ressources_hors_activite_individu), zero))),
)

export const ppa_base_ressources = regle(
  'ppa_base_ressources',
  'Ressources du foyer pour le mois',
  [css('L842-4')],
  ppa_revenu_activite.plus(ppa_ressources_hors_activite),
)
