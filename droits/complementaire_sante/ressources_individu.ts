import { entree, individu } from '../../moteur/expression/input.ts'
import { zero } from '../../moteur/expression/literal.ts'
import { et, ou, si } from '../../moteur/expression/logic.ts'
import { depuis, regle, versions } from '../../moteur/expression/rule.ts'
import { somme } from '../../moteur/expression/sums.ts'
import { annee_precedente, mois_precedent } from '../../moteur/expression/time.ts'
import { euros_par_mois } from '../../moteur/expression/units.ts'
import { indemnites_journalieres, indemnites_journalieres_maladie } from '../notions/indemnites_journalieres.ts'
import * as independants from '../notions/independants.ts'
import { activite } from '../notions/individu.ts'
import { ass, caah } from '../notions/prestations_recues.ts'
import * as ressources from '../notions/ressources.ts'
import {
  indemnites_stage,
  pensions_alimentaires_versees_individu,
  rente_accident_travail,
} from '../notions/revenus_declares.ts'
import { rsa_base_ressources_patrimoine_individu } from '../rsa/patrimoine.ts'
import { part_valeur_locative_immeuble, part_valeur_locative_terrain } from '../rsa/rsa.baremes.ts'
import { css } from '../textes/texte.ts'
import { css_abattement_salaires } from './complementaire_sante.baremes.ts'
import { css_base_ressources_aah_individu, css_base_ressources_asi_individu } from './minima.ts'
import { de_la_personne_sur_douze_mois as sur_douze_mois } from './periode.ts'

export const indemnites_compensatrices_conges_payes = entree(
  'indemnites_compensatrices_conges_payes',
  'Indemnités de congés payés versées à la fin du contrat',
  individu,
  euros_par_mois,
  { defaut: { valeur: 0, raison: 'ressource peu courante, à signaler' } },
)

/** What is received month by month. Grants, RSA, prime d'activité and what R. 861-10 names are not there. */
export const css_ressources_du_mois = regle(
  'css_ressources_du_mois',
  'Ressources de la personne comptées pour la CSS, un mois',
  [css('L861-2'), css('R861-4'), css('R861-10')],
  somme(
    ressources.salaire_net,
    ressources.chomage_net,
    ressources.retraite_nette,
    ressources.allocation_securisation_professionnelle,
    ressources.bourse_recherche,
    ressources.dedommagement_victime_amiante,
    ressources.gains_exceptionnels,
    ressources.indemnites_chomage_partiel,
    ressources.pensions_alimentaires_percues,
    ressources.pensions_invalidite,
    ressources.prestation_compensatoire,
    ressources.prime_forfaitaire_mensuelle_reprise_activite,
    ressources.retraite_combattant,
    ressources.revenus_stage_formation_pro,
    indemnites_journalieres,
    indemnites_stage,
    indemnites_compensatrices_conges_payes,
    rente_accident_travail,
    independants.rpns_auto_entrepreneur_benefice,
    ass,
    caah,
    css_base_ressources_aah_individu,
    css_base_ressources_asi_individu,
  ).moins(pensions_alimentaires_versees_individu),
)

const valeurs_locatives = somme(
  ressources.valeur_locative_immo_non_loue.fois(part_valeur_locative_immeuble),
  ressources.valeur_locative_terrains_non_loues.fois(part_valeur_locative_terrain),
)

/** Since July 2025 what is owned and brings nothing in is no longer deemed to bring an income. */
export const css_ressources_patrimoine = regle(
  'css_ressources_patrimoine',
  'Ressources tirées du patrimoine sur douze mois',
  [css('R861-9')],
  versions(
    depuis('2016-01-01', sur_douze_mois(rsa_base_ressources_patrimoine_individu), css('R861-6')),
    depuis(
      '2025-07-01',
      sur_douze_mois(rsa_base_ressources_patrimoine_individu.moins(valeurs_locatives)),
      css('R861-6'),
    ),
  ),
)

/** R. 861-15 reads the last tax notice; the year before stands for it, as in OpenFisca. */
export const css_revenus_non_salaries = regle(
  'css_revenus_non_salaries',
  'Bénéfices de l’année précédente',
  [css('R861-15')],
  somme(
    ...[
      independants.rpns_micro_entreprise_benefice,
      independants.rpns_benefice_exploitant_agricole,
      independants.rpns_autres_revenus,
    ].map((benefice) => benefice.au(annee_precedente())),
  ),
)

export const css_travail_interrompu = regle(
  'css_travail_interrompu',
  'En arrêt de travail, au chômage indemnisé ou en formation',
  [css('R861-8')],
  ou(
    indemnites_journalieres_maladie.est_superieur_a(zero),
    et(
      activite.est('chomeur'),
      ressources.indemnites_chomage_partiel.plus(ressources.chomage_net).est_superieur_a(zero),
    ),
    ass.est_superieur_a(zero),
    ressources.revenus_stage_formation_pro.est_superieur_a(zero),
  ),
)

export const css_abattement_du_travail_interrompu = regle(
  'css_abattement_du_travail_interrompu',
  'Part des salaires laissée de côté',
  [css('R861-8')],
  si(css_travail_interrompu, sur_douze_mois(ressources.salaire_net).fois(css_abattement_salaires), zero),
)

const formation_terminee = si(
  ressources.revenus_stage_formation_pro.au(mois_precedent()).est_egal_a(zero),
  sur_douze_mois(ressources.revenus_stage_formation_pro),
  zero,
)

export const css_cmu_base_ressources_individu = regle(
  'css_cmu_base_ressources_individu',
  'Ressources de la personne sur douze mois, pour la CSS',
  [css('L861-2'), css('R861-4'), css('R861-8')],
  sur_douze_mois(css_ressources_du_mois)
    .plus(css_ressources_patrimoine)
    .plus(css_revenus_non_salaries)
    .moins(css_abattement_du_travail_interrompu)
    .moins(formation_terminee),
)
