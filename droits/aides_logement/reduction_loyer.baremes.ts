import { table } from '../../moteur/expression/table.ts'
import { euros_par_mois } from '../../moteur/expression/units.ts'
import { jorf } from '../textes/texte.ts'
import { openfisca } from '../textes/verification.ts'
import { jusqu_a_une_personne_a_charge, zones } from './loyers.baremes.ts'
import { jusqu_a_six_personnes_a_charge } from './participation.baremes.ts'

const rls_2020_10 = jorf('Arrêté du 30 septembre 2020, art. 1', 'JORFARTI000042383417')
const rls_2021_01 = jorf('Arrêté du 17 décembre 2020, art. 1', 'JORFTEXT000042709416')
const rls_2021_10 = jorf('Arrêté du 17 septembre 2021, art. 1', 'JORFTEXT000044138120')
const rls_2022_01 = jorf('Arrêté du 20 décembre 2021, art. 1', 'JORFTEXT000044560604')
const rls_2022_10 = jorf('Arrêté du 27 septembre 2022, art. 1', 'JORFTEXT000046349828')
const rls_2023_01 = jorf('Arrêté du 30 décembre 2022, art. 1', 'JORFTEXT000046848188')
const rls_2023_10 = jorf('Arrêté du 21 septembre 2023, art. 1', 'JORFTEXT000048100093')
const rls_2024_01 = jorf('Arrêté du 29 décembre 2023, art. 1', 'JORFTEXT000048729702')
const rls_2025_06 = jorf('Arrêté du 21 mai 2025, art. 1', 'JORFTEXT000051657925')
const rls_2026_06 = jorf('Arrêté du 22 mai 2026', 'JORFTEXT000054132213')
const plafonds_2019 = jorf('Arrêté du 27 décembre 2018, art. 1', 'JORFTEXT000037880880')
const plafonds_2024 = rls_2024_01
const plafonds_2026 = jorf('Arrêté du 23 décembre 2025', 'JORFTEXT000053175260')

const connus = { jusqu_au: '2026-12-31' }

export const montants_reduction_loyer = table(
  'montant_reduction_loyer',
  'Réduction de loyer de solidarité',
  euros_par_mois,
  zones,
  jusqu_a_une_personne_a_charge,
  [
    [
      '2020-10-01',
      { zone_1: [34.1, 41.13, 46.47], zone_3: [27.85, 33.76, 37.85], zone_2: [29.72, 36.37, 40.92] },
      rls_2020_10,
      openfisca('2026-11-23'),
    ],
    [
      '2021-01-01',
      { zone_1: [46.47, 56.05, 63.33], zone_3: [37.96, 46.01, 51.59], zone_2: [40.51, 49.57, 55.77] },
      rls_2021_01,
      openfisca('2026-11-23'),
    ],
    [
      '2021-10-01',
      { zone_1: [52.24, 63.29, 71.33], zone_3: [43.2, 52.24, 58.27], zone_2: [46.21, 56.26, 62.29] },
      rls_2021_10,
      openfisca('2026-11-23'),
    ],
    [
      '2022-01-01',
      { zone_1: [50.95, 61.53, 69.48], zone_3: [41.76, 50.59, 56.64], zone_2: [44.6, 54.49, 61.04] },
      rls_2022_01,
      openfisca('2026-11-23'),
    ],
    [
      '2022-10-01',
      { zone_1: [48.77, 58.9, 66.51], zone_3: [39.98, 48.43, 54.22], zone_2: [42.7, 52.16, 58.43] },
      rls_2022_10,
      openfisca('2026-11-23'),
    ],
    [
      '2023-01-01',
      { zone_1: [52.16, 63, 71.14], zone_3: [42.76, 51.8, 57.99], zone_2: [45.66, 55.79, 62.5] },
      rls_2023_01,
      openfisca('2026-11-23'),
    ],
    [
      '2023-10-01',
      { zone_1: [54.51, 66.05, 74.43], zone_3: [45.08, 54.51, 60.8], zone_2: [48.22, 58.71, 65] },
      rls_2023_10,
      openfisca('2026-11-23'),
    ],
    [
      '2024-01-01',
      { zone_1: [55.2, 66.73, 75.31], zone_3: [45.36, 54.92, 61.42], zone_2: [48.45, 59.15, 66.06] },
      rls_2024_01,
      openfisca('2026-11-23'),
    ],
    [
      '2025-06-01',
      { zone_1: [39.69, 47.98, 54.14], zone_3: [32.61, 39.48, 44.16], zone_2: [34.83, 42.53, 47.49] },
      rls_2025_06,
      openfisca('2026-11-23'),
    ],
    [
      '2026-06-01',
      { zone_1: [35.99, 43.51, 49.09], zone_3: [29.57, 35.8, 40.04], zone_2: [31.58, 38.56, 43.06] },
      rls_2026_06,
      openfisca('2026-11-23'),
    ],
  ],
  connus,
)

export const reduction_loyer_par_personne_suivante = table(
  'reduction_loyer_par_personne_suivante',
  'Réduction de loyer de solidarité, par personne à charge à partir de la deuxième',
  euros_par_mois,
  zones,
  ['par personne'],
  [
    ['2020-10-01', { zone_1: [6.74], zone_3: [5.42], zone_2: [5.96] }, rls_2020_10, openfisca('2026-11-23')],
    ['2021-01-01', { zone_1: [9.18], zone_3: [7.39], zone_2: [8.12] }, rls_2021_01, openfisca('2026-11-23')],
    ['2021-10-01', { zone_1: [10.05], zone_3: [8.04], zone_2: [9.04] }, rls_2021_10, openfisca('2026-11-23')],
    ['2022-01-01', { zone_1: [10], zone_3: [8.03], zone_2: [8.88] }, rls_2022_01, openfisca('2026-11-23')],
    ['2022-10-01', { zone_1: [9.57], zone_3: [7.69], zone_2: [8.5] }, rls_2022_10, openfisca('2026-11-23')],
    ['2023-01-01', { zone_1: [10.24], zone_3: [8.22], zone_2: [9.09] }, rls_2023_01, openfisca('2026-11-23')],
    ['2023-10-01', { zone_1: [10.48], zone_3: [8.39], zone_2: [9.44] }, rls_2023_10, openfisca('2026-11-23')],
    ['2024-01-01', { zone_1: [10.78], zone_3: [8.65], zone_2: [9.6] }, rls_2024_01, openfisca('2026-11-23')],
    ['2025-06-01', { zone_1: [7.75], zone_3: [6.22], zone_2: [6.9] }, rls_2025_06, openfisca('2026-11-23')],
    ['2026-06-01', { zone_1: [7.03], zone_3: [5.64], zone_2: [6.26] }, rls_2026_06, openfisca('2026-11-23')],
  ],
  connus,
)

export const plafonds_reduction_loyer = table(
  'plafond_reduction_loyer',
  'Ressources mensuelles ouvrant la réduction de loyer de solidarité',
  euros_par_mois,
  zones,
  jusqu_a_six_personnes_a_charge,
  [
    [
      '2019-01-01',
      {
        zone_1: [915, 1102, 1403, 1669, 2043, 2357, 2624, 2905],
        zone_3: [828, 1008, 1289, 1536, 1877, 2169, 2411, 2671],
        zone_2: [854, 1042, 1329, 1583, 1943, 2243, 2497, 2764],
      },
      plafonds_2019,
      openfisca('2026-11-23'),
    ],
    [
      '2024-01-01',
      {
        zone_1: [959, 1155, 1470, 1749, 2141, 2470, 2750, 3045],
        zone_3: [868, 1056, 1351, 1610, 1967, 2273, 2527, 2799],
        zone_2: [895, 1092, 1393, 1659, 2036, 2351, 2617, 2897],
      },
      plafonds_2024,
      openfisca('2026-11-23'),
    ],
    [
      '2026-01-01',
      {
        zone_1: [970, 1168, 1486, 1768, 2165, 2497, 2781, 3079],
        zone_3: [878, 1068, 1366, 1628, 1989, 2298, 2555, 2830],
        zone_2: [905, 1104, 1408, 1677, 2059, 2377, 2646, 2929],
      },
      plafonds_2026,
      openfisca('2026-11-23'),
    ],
  ],
  connus,
)

export const plafond_reduction_loyer_par_personne_suivante = table(
  'plafond_reduction_loyer_par_personne_suivante',
  'Ressources mensuelles ouvrant la réduction, par personne à charge à partir de la septième',
  euros_par_mois,
  zones,
  ['par personne'],
  [
    ['2019-01-01', { zone_1: [283], zone_3: [247], zone_2: [266] }, plafonds_2019, openfisca('2026-11-23')],
    ['2024-01-01', { zone_1: [297], zone_3: [259], zone_2: [279] }, plafonds_2024, openfisca('2026-11-23')],
    ['2026-01-01', { zone_1: [300], zone_3: [262], zone_2: [282] }, plafonds_2026, openfisca('2026-11-23')],
  ],
  connus,
)
