import { zero } from '../../moteur/expression/literal.ts'
import { si } from '../../moteur/expression/logic.ts'
import { regle } from '../../moteur/expression/rule.ts'
import { somme } from '../../moteur/expression/sums.ts'
import { annee_civile, annee_precedente } from '../../moteur/expression/time.ts'
import { foyer_fiscal } from '../notions/entites.ts'
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
import { smic_b_horaire } from '../notions/smic.ts'
import { css } from '../textes/texte.ts'
import { ppa_seuil_aah_activite } from './prime_activite.baremes.ts'

const ppa_revenus_professionnels = regle(
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

const travaille_assez_pour_l_aah = ppa_revenus_professionnels.est_au_moins(
  smic_b_horaire.pour_un_mois_de(ppa_seuil_aah_activite),
)

export const ppa_revenu_activite_individu = regle(
  'ppa_revenu_activite_individu',
  'Revenus d’activité du mois, AAH comprise pour qui travaille assez',
  [css('L842-4'), css('L842-8'), css('D843-4')],
  ppa_revenus_professionnels.plus(si(travaille_assez_pour_l_aah, aah, zero)),
)

const deux_ans_avant = annee_civile(2)

const revenus_imposes_deux_ans_avant = somme(
  ressources.revenus_capital.somme_sur(deux_ans_avant),
  ressources.revenus_locatifs.somme_sur(deux_ans_avant),
  si(
    foyer_fiscal.declarant_principal.en_font_partie,
    foyer_fiscal.pour_chacun(
      ressources.assiette_csg_plus_values
        .au(annee_precedente(2))
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

export const ppa_ressources_individu = regle(
  'ppa_ressources_individu',
  'Toutes les ressources de la personne pour le mois',
  [css('L842-4')],
  somme(ppa_revenu_activite_individu, ass, ppa_ressources_hors_activite_individu),
)
