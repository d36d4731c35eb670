import { bareme } from '../../moteur/expression/bareme.ts'
import { euros_par_jour, taux } from '../../moteur/expression/units.ts'
import { assurance_chomage, circulaire, sans_revalorisation_2026 } from '../textes/assurance_chomage.ts'
import { publication } from '../textes/verification.ts'

// What the board of the Unédic decided. Each amount is that of the day paid, whenever the contract ended.
const decision_2021 = assurance_chomage('20')
const decision_2022 = circulaire('2022-09', 'Circulaire_n_2022-09_du_1er_juillet_2022')
const decision_avril_2023 = circulaire('2023-03', 'Circulaire_n_2023-03_du_1er_avril_2023')
const decision_2023 = circulaire('2023-06', 'circulaire_2023-06_du_3_juillet_2023')
const decision_2024 = circulaire('2024-05', 'Circulaire_n_2024-05_du_1er_juillet_2024')
const decision_2025 = circulaire('2025-07', 'Circulaire_n_2025-07_du_1er_juillet_2025')

const jusqu_a_la_prochaine_decision = { jusqu_au: '2027-06-30' } as const

export const are_partie_fixe = bareme(
  'are_partie_fixe',
  'Partie fixe de l’allocation, par jour',
  euros_par_jour,
  [
    ['2021-07-01', 12.12, decision_2021, publication('2026-11-23')],
    ['2022-07-01', 12.47, decision_2022, publication('2026-11-23')],
    ['2023-04-01', 12.71, decision_avril_2023, publication('2026-11-23')],
    ['2023-07-01', 12.95, decision_2023, publication('2026-11-23')],
    ['2024-07-01', 13.11, decision_2024, publication('2026-11-23')],
    ['2025-07-01', 13.18, decision_2025, publication('2026-11-23')],
    ['2026-07-01', 13.18, sans_revalorisation_2026, publication('2026-11-23')],
  ],
  jusqu_a_la_prochaine_decision,
)

export const are_minimum = bareme(
  'are_minimum',
  'Allocation minimale, par jour, hors Mayotte',
  euros_par_jour,
  [
    ['2021-07-01', 29.56, decision_2021, publication('2026-11-23')],
    ['2022-07-01', 30.42, decision_2022, publication('2026-11-23')],
    ['2023-04-01', 31, decision_avril_2023, publication('2026-11-23')],
    ['2023-07-01', 31.59, decision_2023, publication('2026-11-23')],
    ['2024-07-01', 31.97, decision_2024, publication('2026-11-23')],
    ['2025-07-01', 32.13, decision_2025, publication('2026-11-23')],
    ['2026-07-01', 32.13, sans_revalorisation_2026, publication('2026-11-23')],
  ],
  jusqu_a_la_prochaine_decision,
)

// The lines of April and July 2023 follow from 87.65 by the published rates, and lead to the published 92.11.
export const are_seuil_degressivite = bareme(
  'are_seuil_degressivite',
  'Allocation par jour au-delà de laquelle elle devient dégressive',
  euros_par_jour,
  [
    ['2021-07-01', 85.18, decision_2021, publication('2026-11-23')],
    ['2022-07-01', 87.65, decision_2022, publication('2026-11-23')],
    ['2023-04-01', 89.32, decision_avril_2023, publication('2026-11-23')],
    ['2023-07-01', 91.02, decision_2023, publication('2026-11-23')],
    ['2024-07-01', 92.11, decision_2024, publication('2026-11-23')],
    ['2025-07-01', 92.57, decision_2025, publication('2026-11-23')],
    ['2026-07-01', 92.57, sans_revalorisation_2026, publication('2026-11-23')],
  ],
  jusqu_a_la_prochaine_decision,
)

// The line of 2021 follows from the published 61.36 by the published rate. The circular of July 2025 calls 64.80 « le plancher
// de l’alinéa 2 du § 1er de l’article 17 bis à l’application du coefficient »: the reduced allowance stops there, not at 92.57.
export const are_plancher_degressivite = bareme(
  'are_plancher_degressivite',
  'Allocation par jour sous laquelle la dégressivité ne descend pas',
  euros_par_jour,
  [
    ['2021-07-01', 59.63, decision_2021, publication('2026-11-23')],
    ['2022-07-01', 61.36, decision_2022, publication('2026-11-23')],
    ['2023-04-01', 62.53, decision_avril_2023, publication('2026-11-23')],
    ['2023-07-01', 63.72, decision_2023, publication('2026-11-23')],
    ['2024-07-01', 64.48, decision_2024, publication('2026-11-23')],
    ['2025-07-01', 64.8, decision_2025, publication('2026-11-23')],
    ['2026-07-01', 64.8, sans_revalorisation_2026, publication('2026-11-23')],
  ],
  jusqu_a_la_prochaine_decision,
)

export const are_taux_revalorisation = bareme(
  'are_taux_revalorisation',
  'Dernière revalorisation des allocations et des salaires de référence',
  taux,
  [
    ['2021-07-01', 0.006, decision_2021, publication('2026-11-23')],
    ['2022-07-01', 0.029, decision_2022, publication('2026-11-23')],
    ['2023-04-01', 0.019, decision_avril_2023, publication('2026-11-23')],
    ['2023-07-01', 0.019, decision_2023, publication('2026-11-23')],
    ['2024-07-01', 0.012, decision_2024, publication('2026-11-23')],
    ['2025-07-01', 0.005, decision_2025, publication('2026-11-23')],
    ['2026-07-01', 0, sans_revalorisation_2026, publication('2026-11-23')],
  ],
  jusqu_a_la_prochaine_decision,
)

export const are_taux_avec_partie_fixe = bareme(
  'are_taux_avec_partie_fixe',
  'Part du salaire de référence ajoutée à la partie fixe',
  taux,
  [['2019-11-01', 0.404, assurance_chomage('14'), publication('2026-11-23')]],
)

export const are_taux_sans_partie_fixe = bareme(
  'are_taux_sans_partie_fixe',
  'Part du salaire de référence, sans partie fixe',
  taux,
  [['2019-11-01', 0.57, assurance_chomage('14'), publication('2026-11-23')]],
)

export const are_taux_maximum = bareme('are_taux_maximum', 'Part du salaire de référence à ne pas dépasser', taux, [
  ['2019-11-01', 0.75, assurance_chomage('16'), publication('2026-11-23')],
])

export const are_coefficient_degressivite = bareme(
  'are_coefficient_degressivite',
  'Ce qui reste de l’allocation devenue dégressive',
  taux,
  [['2019-11-01', 0.7, assurance_chomage('17 bis'), publication('2026-11-23')]],
)
