import { bareme } from '../../moteur/expression/bareme.ts'
import { echelle } from '../../moteur/expression/table.ts'
import { annees, euros, euros_par_an, taux, taux_par_an } from '../../moteur/expression/units.ts'
import { arrete_aides_logement } from '../textes/arrete_aides_logement.ts'
import { cch, css } from '../textes/texte.ts'
import { lu, openfisca } from '../textes/verification.ts'
import * as textes from './textes.ts'

const du_code = (numero: Parameters<typeof cch>[0], valeur: number) =>
  [['2021-01-01', valeur, cch(numero), lu('2026-11-23')]] as const

export const part_activite_reduite = bareme(
  'part_activite_reduite',
  'Part des revenus d’activité laissée de côté (chômage indemnisé, retraite, invalidité, handicap)',
  taux,
  du_code('R822-13', 0.3),
)

export const abattement_double_activite = bareme(
  'abattement_double_activite',
  'Abattement quand les deux conjoints travaillent',
  euros_par_an,
  [['2019-10-01', 95, arrete_aides_logement('3'), lu('2026-11-23')]],
)

export const abattement_accedant_isole = echelle(
  'abattement_accedant_isole',
  'Abattement de la personne seule qui achète son logement',
  euros_par_an,
  ['sans personne à charge', 'une personne à charge', '2 personnes à charge', '3 personnes à charge ou plus'],
  [['2021-01-01', [0, 901, 901, 1350], cch('R822-10'), lu('2026-11-23')]],
)

export const seuil_patrimoine = bareme(
  'seuil_patrimoine_logement',
  'Patrimoine au-delà duquel il est pris en compte',
  euros,
  du_code('R822-22', 30000),
)
export const rendement_des_capitaux = bareme(
  'rendement_des_capitaux',
  'Revenu que les capitaux sont réputés procurer',
  taux_par_an,
  du_code('R822-22', 0.03),
)
export const part_valeur_locative_bati = bareme(
  'part_valeur_locative_bati',
  'Part comptée de la valeur locative des immeubles bâtis',
  taux,
  du_code('R822-22', 0.5),
)
export const part_valeur_locative_non_bati = bareme(
  'part_valeur_locative_non_bati',
  'Part comptée de la valeur locative des terrains non bâtis',
  taux,
  du_code('R822-22', 0.8),
)

export const marge_sur_le_plafond_aspa = bareme(
  'marge_sur_le_plafond_aspa',
  'Part du plafond de l’ASPA laissée aux enfants et aux personnes à charge',
  taux,
  du_code('R822-6', 1.25),
)

// R. 823-4: the ceiling in force on 31 December of a year. The line of a year holds that of its last day.
export const plafond_aspa_au_31_decembre = bareme(
  'plafond_aspa_au_31_decembre',
  'Plafond de ressources de l’ASPA pour une personne seule, au 31 décembre de l’année',
  euros_par_an,
  [
    ['2018-01-01', 9998.4, css('L815-9'), openfisca('2026-11-23')],
    ['2019-01-01', 10418.4, css('L815-9'), openfisca('2026-11-23')],
    ['2020-01-01', 10838.4, css('L815-9'), openfisca('2026-11-23')],
    ['2021-01-01', 10881.75, css('L815-9'), openfisca('2026-11-23')],
    ['2022-01-01', 11441.5, css('L815-9'), openfisca('2026-11-23')],
    ['2023-01-01', 11533.02, css('L815-9'), openfisca('2026-11-23')],
    ['2024-01-01', 12144.27, css('L815-9'), openfisca('2026-11-23')],
    ['2025-01-01', 12411.44, css('L815-9'), openfisca('2026-11-23')],
    ['2026-01-01', 12523.14, css('L815-9'), openfisca('2026-11-23')],
  ],
  { jusqu_au: '2026-12-31' },
)

export const age_limite_etudiant = bareme(
  'age_limite_etudiant',
  'Âge avant lequel une bourse de l’enseignement supérieur peut être demandée',
  annees,
  [['2014-01-01', 28, cch('R822-20'), openfisca('2026-11-23')]],
)

// No revaluation on 1 January 2026: the amounts of 2025 are confirmed for the year.
export const ressources_forfaitaires_etudiant = bareme(
  'ressources_forfaitaires_etudiant',
  'Ressources qu’un étudiant locataire est réputé avoir',
  euros_par_an,
  [
    ['2018-01-01', 7700, cch('D822-21'), openfisca('2026-11-23')],
    ['2022-01-01', 7800, textes.janvier_2022, openfisca('2026-11-23')],
    ['2022-08-01', 8100, textes.arrete_2022, openfisca('2026-11-23')],
    ['2024-01-01', 8400, textes.janvier_2024, openfisca('2026-11-23')],
    ['2025-01-01', 8600, arrete_aides_logement('6'), lu('2026-11-23')],
  ],
  { jusqu_au: '2026-12-31' },
)

export const minoration_boursier = bareme(
  'minoration_boursier',
  'Ressources en moins pour un étudiant boursier',
  euros_par_an,
  [
    ['2013-01-01', 1500, cch('D822-21'), openfisca('2026-11-23')],
    ['2022-08-01', 1600, textes.arrete_2022, openfisca('2026-11-23')],
    ['2024-01-01', 1700, textes.janvier_2024, openfisca('2026-11-23')],
    ['2025-01-01', 1700, arrete_aides_logement('6'), lu('2026-11-23')],
  ],
  { jusqu_au: '2026-12-31' },
)

export const ressources_forfaitaires_etudiant_en_foyer = bareme(
  'ressources_forfaitaires_etudiant_en_foyer',
  'Ressources qu’un étudiant logé en foyer est réputé avoir',
  euros_par_an,
  [
    ['2018-01-01', 6000, cch('D822-21'), openfisca('2026-11-23')],
    ['2022-08-01', 6200, textes.arrete_2022, openfisca('2026-11-23')],
    ['2024-01-01', 6400, textes.janvier_2024, openfisca('2026-11-23')],
    ['2025-01-01', 6600, arrete_aides_logement('6'), lu('2026-11-23')],
  ],
  { jusqu_au: '2026-12-31' },
)

export const minoration_boursier_en_foyer = bareme(
  'minoration_boursier_en_foyer',
  'Ressources en moins pour un étudiant boursier logé en foyer',
  euros_par_an,
  [
    ['2018-01-01', 1100, cch('D822-21'), openfisca('2026-11-23')],
    ['2025-01-01', 1200, arrete_aides_logement('6'), lu('2026-11-23')],
  ],
  { jusqu_au: '2026-12-31' },
)
