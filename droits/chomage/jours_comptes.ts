import { la_plus_tardive_de } from '../../moteur/expression/date.ts'
import { entree, individu } from '../../moteur/expression/input.ts'
import { constante, zero } from '../../moteur/expression/literal.ts'
import { regle } from '../../moteur/expression/rule.ts'
import { jours } from '../../moteur/expression/units.ts'
import { assurance_chomage, convention_2024, decret_2021_346 } from '../textes/assurance_chomage.ts'
import { are_periode_de_reference } from './affiliation.ts'
import * as contrat from './fin_de_contrat.ts'
import * as baremes from './regles.baremes.ts'

const fin = contrat.are_date_fin_contrat
const un_jour = constante(1, jours)

// A job that straddles the start of the period counts from that start.
const premier_jour_de_la_periode = fin.moins_mois(are_periode_de_reference).plus_jours(un_jour)

const jours_de_contrat = contrat.are_jours_travailles.fois(
  baremes.are_jours_calendaires_par_jour_travaille.au_mois_de(fin),
)

export const are_premier_jour_compte = regle(
  'are_premier_jour_compte',
  'Premier jour compté : celui du premier contrat de la période, ou le premier de la période',
  [assurance_chomage('11')],
  la_plus_tardive_de(contrat.are_date_premier_emploi, premier_jour_de_la_periode),
  contrat.une_fois,
)

export const are_jours_depuis_le_premier_emploi = regle(
  'are_jours_depuis_le_premier_emploi',
  'Jours du premier jour compté au dernier, sans les arrêts neutralisés',
  [assurance_chomage('9'), assurance_chomage('11')],
  fin.plus_jours(un_jour).jours_depuis(are_premier_jour_compte).moins(contrat.are_jours_neutralises),
  contrat.une_fois,
)

/** Without a gap, days worked × 1.4 and days of the calendar differ by a few days only. */
const presque_sans_interruption = are_jours_depuis_le_premier_emploi
  .moins(jours_de_contrat)
  .est_inferieur_a(constante(7, jours))

export const are_jours_sans_contrat = entree(
  'are_jours_sans_contrat',
  'Jours sans contrat entre le premier et le dernier jour de cette période',
  individu,
  jours,
  {
    periode: 'eternity',
    defaut: {
      valeur: 0,
      raison: 'les jours travaillés couvrent toute la période',
      pour: presque_sans_interruption,
    },
  },
)

// Whether the limit is rounded, and which way, was not read in the text: up, as the durations of article 9 are.
const jours_sans_contrat_au_dela_du_plafond = are_jours_sans_contrat
  .moins(jours_de_contrat.fois(baremes.are_plafond_jours_sans_contrat.au_mois_de(fin)).arrondi_a(1, 'superieur'))
  .sans_descendre_sous(zero)

export const are_jours_comptes = regle(
  'are_jours_comptes',
  'Jours comptés pour la durée et pour le salaire journalier',
  [assurance_chomage('9'), assurance_chomage('13'), decret_2021_346, convention_2024],
  are_jours_depuis_le_premier_emploi.moins(jours_sans_contrat_au_dela_du_plafond),
  contrat.une_fois,
)
