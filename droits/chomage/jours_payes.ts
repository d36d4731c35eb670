import { debut_du_mois, la_plus_tardive_de } from '../../moteur/expression/date.ts'
import type { Individu } from '../../moteur/expression/entity.ts'
import { entree, entree_condition, individu } from '../../moteur/expression/input.ts'
import { plus_loin } from '../../moteur/expression/later.ts'
import { constante, zero } from '../../moteur/expression/literal.ts'
import { et, non, si } from '../../moteur/expression/logic.ts'
import { depuis, regle, versions } from '../../moteur/expression/rule.ts'
import type { Term } from '../../moteur/expression/term.ts'
import { mois_precedent, mois_suivant } from '../../moteur/expression/time.ts'
import { euros_par_mois, type Jours, jours } from '../../moteur/expression/units.ts'
import { assurance_chomage, ce_qui_change_2025, cumul_unedic } from '../textes/assurance_chomage.ts'
import {
  allocation_retour_emploi_journaliere_taux_plein,
  are_journaliere_degressive,
} from './allocation_journaliere.ts'
import { are_premier_jour_paye } from './differes.ts'
import { are_duree } from './duree.ts'
import * as baremes from './regles.baremes.ts'
import { are_salaire_journalier_reference } from './salaire_de_reference.ts'

export const are_inscrit_en_activite = entree_condition(
  'are_inscrit_en_activite',
  'Travaille, et reste inscrit·e à France Travail',
  individu,
  { defaut: { valeur: false, raison: 'situation à signaler' } },
)

export const are_gain_brut = entree(
  'are_gain_brut',
  'Salaire brut du travail repris ou gardé pendant le chômage',
  individu,
  euros_par_mois,
  {
    defaut: {
      valeur: 0,
      raison: 'pas de travail pendant le chômage, sauf indication contraire',
      pour: non(are_inscrit_en_activite),
    },
  },
)

export const are_jours_non_indemnises = entree(
  'are_jours_non_indemnises',
  'Jours du mois de maladie ou d’absence, que l’assurance chômage ne paie pas',
  individu,
  jours,
  { defaut: { valeur: 0, raison: 'pas d’arrêt ni d’absence, sauf indication contraire' } },
)

export const are_mois_sans_inscription = entree_condition(
  'are_mois_sans_inscription',
  'N’est pas inscrit·e à France Travail ce mois-là',
  individu,
  { defaut: { valeur: false, raison: 'inscription continue depuis la fin du contrat, sauf indication contraire' } },
)

export const are_jours_du_mois = regle(
  'are_jours_du_mois',
  'Jours payés pour un mois entier',
  [assurance_chomage('25')],
  versions(
    depuis('2019-11-01', debut_du_mois(mois_suivant).jours_depuis(debut_du_mois())),
    depuis('2025-04-01', constante(30, jours), ce_qui_change_2025),
  ),
  { entite: individu },
)

const jours_avant_le_premier_paye = are_premier_jour_paye.jours_depuis(debut_du_mois()).sans_descendre_sous(zero)

export const are_jours_a_payer = regle(
  'are_jours_a_payer',
  'Jours à payer ce mois-ci sans travail repris',
  [assurance_chomage('22'), assurance_chomage('25')],
  si(
    et(are_premier_jour_paye.est_avant(debut_du_mois(mois_suivant)), non(are_mois_sans_inscription)),
    are_jours_du_mois.moins(jours_avant_le_premier_paye).moins(are_jours_non_indemnises).sans_descendre_sous(zero),
    zero,
  ),
)

const restants = plus_loin(() => complement_are_nombre_jours_restants, jours, individu)
const aj = allocation_retour_emploi_journaliere_taux_plein

export const are_jours_au_taux_plein = regle(
  'are_jours_au_taux_plein',
  'Jours encore à payer avant la dégressivité, au début du mois',
  [assurance_chomage('17 bis')],
  baremes.are_jours_avant_degressivite.moins(are_duree.moins(restants)).sans_descendre_sous(zero),
)

export const allocation_retour_emploi_journaliere = regle(
  'allocation_retour_emploi_journaliere',
  'Allocation chômage par jour, au début du mois',
  [assurance_chomage('14'), assurance_chomage('17 bis')],
  si(are_jours_au_taux_plein.est_superieur_a(zero), aj, are_journaliere_degressive),
)

const salaire_deduit = are_gain_brut.fois(baremes.are_part_salaire_repris)

const jours_apres_deduction = aj
  .pour_un_mois_de_jours(are_jours_a_payer)
  .moins(salaire_deduit)
  .sans_descendre_sous(zero)
  .en_jours_a(aj)
  .arrondi_a(1, 'plus_proche')

// Wage and benefit together stay under the wage of before: the days that would pass it are left for later.
// That a day begun is not paid was not read in the text.
const jours_sous_l_ancien_salaire = are_salaire_journalier_reference
  .pour_un_mois_de_jours(baremes.are_jours_du_salaire_mensuel)
  .moins(are_gain_brut)
  .sans_descendre_sous(zero)
  .en_jours_a(allocation_retour_emploi_journaliere)
  .arrondi_a(1, 'inferieur')

export const complement_are_nombre_jours_indemnisables = regle(
  'complement_are_nombre_jours_indemnisables',
  'Jours à payer ce mois-ci, compte tenu du travail repris',
  [assurance_chomage('30'), assurance_chomage('31'), assurance_chomage('32'), cumul_unedic],
  si(
    aj.est_egal_a(zero),
    zero,
    si(
      are_gain_brut.est_superieur_a(zero),
      jours_apres_deduction.sans_depasser(jours_sous_l_ancien_salaire),
      are_jours_a_payer,
    ),
  ),
)

export const complement_are_nombre_jours_indemnises = regle(
  'complement_are_nombre_jours_indemnises',
  'Jours payés ce mois-ci, dans la limite de ceux qui restent',
  [assurance_chomage('9'), assurance_chomage('30')],
  complement_are_nombre_jours_indemnisables.sans_depasser(restants),
)

export const complement_are_nombre_jours_restants_fin_droits = regle(
  'complement_are_nombre_jours_restants_fin_droits',
  'Jours de droit qui restent à la fin du mois',
  [assurance_chomage('9')],
  restants.moins(complement_are_nombre_jours_indemnises),
)

// Read by way of the first day paid: while that day is unknown, no month before is read, without end.
const dans_le_mois_precedent = la_plus_tardive_de(are_premier_jour_paye, debut_du_mois(mois_precedent()))

/** Days not paid are not lost: they are left for later. */
export const complement_are_nombre_jours_restants: Term<Jours, Individu> = regle(
  'complement_are_nombre_jours_restants',
  'Jours de droit qui restent au début du mois',
  [assurance_chomage('9')],
  si(
    are_premier_jour_paye.est_au_plus_tot_le(debut_du_mois()),
    are_duree,
    complement_are_nombre_jours_restants_fin_droits.au_mois_de(dans_le_mois_precedent),
  ),
)
