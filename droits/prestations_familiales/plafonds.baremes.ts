import { bareme } from '../../moteur/expression/bareme.ts'
import { euros_par_an } from '../../moteur/expression/units.ts'
import { jorf } from '../textes/texte.ts'
import { openfisca } from '../textes/verification.ts'

/** The ceilings of the year, fixed each December by arrêté: CSS L. 521-1, L. 522-2, L. 531-2 and L. 531-3. */
const jusqu_au = '2026-12-31'

const arrete_2020 = jorf('Arrêté du 14 décembre 2020', 'JORFTEXT000042694981')
const arrete_2021 = jorf('Arrêté du 16 décembre 2021', 'JORFTEXT000044572366')
const arrete_2022 = jorf('Arrêté du 21 décembre 2022', 'JORFTEXT000046794210')
const arrete_2023 = jorf('Arrêté du 22 décembre 2023', 'JORFTEXT000048680633')
const arrete_2024 = jorf('Arrêté du 20 décembre 2024', 'JORFTEXT000050842452')
const arrete_2025 = jorf('Arrêté du 18 décembre 2025', 'JORFTEXT000053165980')

export const af_plafond_tranche_1 = bareme(
  'af_plafond_tranche_1',
  'Allocations familiales entières, plafond de ressources sans enfant',
  euros_par_an,
  [
    ['2021-01-01', 58279, arrete_2020, openfisca('2026-11-23')],
    ['2022-01-01', 58396, arrete_2021, openfisca('2026-11-23')],
    ['2023-01-01', 59330, arrete_2022, openfisca('2026-11-23')],
    ['2024-01-01', 62474, arrete_2023, openfisca('2026-11-23')],
    ['2025-01-01', 65473, arrete_2024, openfisca('2026-11-23')],
    ['2026-01-01', 66652, arrete_2025, openfisca('2026-11-23')],
  ],
  { jusqu_au },
)

export const af_plafond_tranche_2 = bareme(
  'af_plafond_tranche_2',
  'Allocations familiales de moitié, plafond de ressources sans enfant',
  euros_par_an,
  [
    ['2021-01-01', 81558, arrete_2020, openfisca('2026-11-23')],
    ['2022-01-01', 81721, arrete_2021, openfisca('2026-11-23')],
    ['2023-01-01', 83029, arrete_2022, openfisca('2026-11-23')],
    ['2024-01-01', 87430, arrete_2023, openfisca('2026-11-23')],
    ['2025-01-01', 91627, arrete_2024, openfisca('2026-11-23')],
    ['2026-01-01', 93276, arrete_2025, openfisca('2026-11-23')],
  ],
  { jusqu_au },
)

export const af_majoration_plafond_par_enfant = bareme(
  'af_majoration_plafond_par_enfant',
  'Plafonds des allocations familiales, majoration par enfant',
  euros_par_an,
  [
    ['2021-01-01', 5827, arrete_2020, openfisca('2026-11-23')],
    ['2022-01-01', 5839, arrete_2021, openfisca('2026-11-23')],
    ['2023-01-01', 5932, arrete_2022, openfisca('2026-11-23')],
    ['2024-01-01', 6246, arrete_2023, openfisca('2026-11-23')],
    ['2025-01-01', 6546, arrete_2024, openfisca('2026-11-23')],
    ['2026-01-01', 6664, arrete_2025, openfisca('2026-11-23')],
  ],
  { jusqu_au },
)

export const cf_plafond_sans_enfant = bareme(
  'cf_plafond_sans_enfant',
  'Complément familial, plafond de ressources sans enfant',
  euros_par_an,
  [
    ['2021-01-01', 21732, arrete_2020, openfisca('2026-11-23')],
    ['2022-01-01', 21776, arrete_2021, openfisca('2026-11-23')],
    ['2023-01-01', 22123, arrete_2022, openfisca('2026-11-23')],
    ['2024-01-01', 23296, arrete_2023, openfisca('2026-11-23')],
    ['2025-01-01', 24414, arrete_2024, openfisca('2026-11-23')],
    ['2026-01-01', 24853, arrete_2025, openfisca('2026-11-23')],
  ],
  { jusqu_au },
)

export const cf_majoration_biactif_ou_isole = bareme(
  'cf_majoration_biactif_ou_isole',
  'Complément familial, majoration du plafond pour deux revenus ou un parent isolé',
  euros_par_an,
  [
    ['2021-01-01', 8735, arrete_2020, openfisca('2026-11-23')],
    ['2022-01-01', 8752, arrete_2021, openfisca('2026-11-23')],
    ['2023-01-01', 8892, arrete_2022, openfisca('2026-11-23')],
    ['2024-01-01', 9363, arrete_2023, openfisca('2026-11-23')],
    ['2025-01-01', 9812, arrete_2024, openfisca('2026-11-23')],
    ['2026-01-01', 9989, arrete_2025, openfisca('2026-11-23')],
  ],
  { jusqu_au },
)

export const paje_plafond_taux_plein = bareme(
  'paje_plafond_taux_plein',
  'Allocation de base entière, plafond de ressources sans enfant',
  euros_par_an,
  [
    ['2021-01-01', 21732, arrete_2020, openfisca('2026-11-23')],
    ['2022-01-01', 21775, arrete_2021, openfisca('2026-11-23')],
    ['2023-01-01', 22123, arrete_2022, openfisca('2026-11-23')],
    ['2024-01-01', 23296, arrete_2023, openfisca('2026-11-23')],
    ['2025-01-01', 24414, arrete_2024, openfisca('2026-11-23')],
    ['2026-01-01', 24853, arrete_2025, openfisca('2026-11-23')],
  ],
  { jusqu_au },
)

export const paje_majoration_taux_plein = bareme(
  'paje_majoration_taux_plein',
  'Allocation de base entière, majoration du plafond pour deux revenus ou un parent isolé',
  euros_par_an,
  [
    ['2021-01-01', 8735, arrete_2020, openfisca('2026-11-23')],
    ['2022-01-01', 8752, arrete_2021, openfisca('2026-11-23')],
    ['2023-01-01', 8892, arrete_2022, openfisca('2026-11-23')],
    ['2024-01-01', 9363, arrete_2023, openfisca('2026-11-23')],
    ['2025-01-01', 9812, arrete_2024, openfisca('2026-11-23')],
    ['2026-01-01', 9989, arrete_2025, openfisca('2026-11-23')],
  ],
  { jusqu_au },
)

export const paje_plafond_taux_partiel = bareme(
  'paje_plafond_taux_partiel',
  'Allocation de base de moitié, plafond de ressources sans enfant',
  euros_par_an,
  [
    ['2021-01-01', 25964, arrete_2020, openfisca('2026-11-23')],
    ['2022-01-01', 26016, arrete_2021, openfisca('2026-11-23')],
    ['2023-01-01', 26432, arrete_2022, openfisca('2026-11-23')],
    ['2024-01-01', 27833, arrete_2023, openfisca('2026-11-23')],
    ['2025-01-01', 29169, arrete_2024, openfisca('2026-11-23')],
    ['2026-01-01', 29694, arrete_2025, openfisca('2026-11-23')],
  ],
  { jusqu_au },
)

export const paje_majoration_taux_partiel = bareme(
  'paje_majoration_taux_partiel',
  'Allocation de base de moitié, majoration du plafond pour deux revenus ou un parent isolé',
  euros_par_an,
  [
    ['2021-01-01', 10437, arrete_2020, openfisca('2026-11-23')],
    ['2022-01-01', 10458, arrete_2021, openfisca('2026-11-23')],
    ['2023-01-01', 10625, arrete_2022, openfisca('2026-11-23')],
    ['2024-01-01', 11188, arrete_2023, openfisca('2026-11-23')],
    ['2025-01-01', 11725, arrete_2024, openfisca('2026-11-23')],
    ['2026-01-01', 11936, arrete_2025, openfisca('2026-11-23')],
  ],
  { jusqu_au },
)
