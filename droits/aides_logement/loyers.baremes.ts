import { bareme } from '../../moteur/expression/bareme.ts'
import { echelle, table } from '../../moteur/expression/table.ts'
import { euros_par_mois, nombre, taux } from '../../moteur/expression/units.ts'
import { arrete_aides_logement } from '../textes/arrete_aides_logement.ts'
import { lu, openfisca, publication } from '../textes/verification.ts'
import { arrete_2020, arrete_2021, arrete_2022, arrete_2023, arrete_2024, arrete_2025, arrete_2026 } from './textes.ts'

// CCH, art. L. 823-4 revalues these each 1 October.
const connus = { jusqu_au: '2027-09-30' }

// A dwelling whose zone is not said reads the last line: zone 2, that of most towns.
export const zones = [
  ['zone_1', 'zone 1'],
  ['zone_3', 'zone 3'],
  ['zone_2', 'zone 2'],
] as const

export const jusqu_a_une_personne_a_charge = [
  'personne seule',
  'couple sans personne à charge',
  'une personne à charge ou plus',
]

export const plafonds_de_loyer = table(
  'plafond_de_loyer',
  'Loyer pris en compte au plus',
  euros_par_mois,
  zones,
  jusqu_a_une_personne_a_charge,
  [
    [
      '2020-10-01',
      { zone_1: [296.82, 357.99, 404.6], zone_3: [242.46, 293.92, 329.56], zone_2: [258.69, 316.64, 356.3] },
      arrete_2020,
      openfisca('2026-11-23'),
    ],
    [
      '2021-10-01',
      { zone_1: [298.07, 359.49, 406.3], zone_3: [243.48, 295.15, 330.94], zone_2: [259.78, 317.97, 357.8] },
      arrete_2021,
      openfisca('2026-11-23'),
    ],
    [
      '2022-07-01',
      { zone_1: [308.5, 372.07, 420.52], zone_3: [252, 305.48, 342.52], zone_2: [268.87, 329.1, 370.32] },
      arrete_2022,
      openfisca('2026-11-23'),
    ],
    [
      '2023-10-01',
      { zone_1: [319.3, 385.09, 435.24], zone_3: [260.82, 316.17, 354.51], zone_2: [278.28, 340.62, 383.28] },
      arrete_2023,
      openfisca('2026-11-23'),
    ],
    [
      '2024-10-01',
      { zone_1: [329.71, 397.64, 449.43], zone_3: [269.32, 326.48, 366.07], zone_2: [287.35, 351.72, 395.77] },
      arrete_2024,
      openfisca('2026-11-23'),
    ],
    [
      '2025-10-01',
      { zone_1: [333.14, 401.78, 454.1], zone_3: [272.12, 329.88, 369.88], zone_2: [290.34, 355.38, 399.89] },
      arrete_2025,
      lu('2026-11-23'),
    ],
    [
      '2026-10-01',
      { zone_1: [336.97, 406.4, 459.32], zone_3: [275.25, 333.67, 374.13], zone_2: [293.68, 359.47, 404.49] },
      arrete_2026,
      publication('2026-11-23'),
    ],
  ],
  connus,
)

export const plafond_de_loyer_par_personne_suivante = table(
  'plafond_de_loyer_par_personne_suivante',
  'Loyer pris en compte au plus, par personne à charge à partir de la deuxième',
  euros_par_mois,
  zones,
  ['par personne'],
  [
    ['2020-10-01', { zone_1: [58.7], zone_3: [47.23], zone_2: [51.86] }, arrete_2020, openfisca('2026-11-23')],
    ['2021-10-01', { zone_1: [58.95], zone_3: [47.43], zone_2: [52.08] }, arrete_2021, openfisca('2026-11-23')],
    ['2022-07-01', { zone_1: [61.01], zone_3: [49.09], zone_2: [53.9] }, arrete_2022, openfisca('2026-11-23')],
    ['2023-10-01', { zone_1: [63.15], zone_3: [50.81], zone_2: [55.79] }, arrete_2023, openfisca('2026-11-23')],
    ['2024-10-01', { zone_1: [65.21], zone_3: [52.47], zone_2: [57.61] }, arrete_2024, openfisca('2026-11-23')],
    ['2025-10-01', { zone_1: [65.89], zone_3: [53.01], zone_2: [58.21] }, arrete_2025, lu('2026-11-23')],
    ['2026-10-01', { zone_1: [66.65], zone_3: [53.62], zone_2: [58.88] }, arrete_2026, publication('2026-11-23')],
  ],
  connus,
)

export const charges_forfaitaires = bareme(
  'charges_forfaitaires',
  'Forfait de charges',
  euros_par_mois,
  [
    ['2020-10-01', 53.99, arrete_2020, openfisca('2026-11-23')],
    ['2021-10-01', 54.22, arrete_2021, openfisca('2026-11-23')],
    ['2022-07-01', 56.12, arrete_2022, openfisca('2026-11-23')],
    ['2023-10-01', 58.08, arrete_2023, openfisca('2026-11-23')],
    ['2024-10-01', 59.97, arrete_2024, openfisca('2026-11-23')],
    ['2025-10-01', 60.59, arrete_2025, lu('2026-11-23')],
    ['2026-10-01', 61.29, arrete_2026, publication('2026-11-23')],
  ],
  connus,
)

export const charges_par_personne_a_charge = bareme(
  'charges_par_personne_a_charge',
  'Forfait de charges, par personne à charge',
  euros_par_mois,
  [
    ['2020-10-01', 12.24, arrete_2020, openfisca('2026-11-23')],
    ['2021-10-01', 12.29, arrete_2021, openfisca('2026-11-23')],
    ['2022-07-01', 12.72, arrete_2022, openfisca('2026-11-23')],
    ['2023-10-01', 13.17, arrete_2023, openfisca('2026-11-23')],
    ['2024-10-01', 13.6, arrete_2024, openfisca('2026-11-23')],
    ['2025-10-01', 13.74, arrete_2025, lu('2026-11-23')],
    ['2026-10-01', 13.9, arrete_2026, publication('2026-11-23')],
  ],
  connus,
)

export const charges_d_un_colocataire = echelle(
  'charges_d_un_colocataire',
  'Forfait de charges en colocation',
  euros_par_mois,
  ['personne isolée', 'couple'],
  [
    ['2020-10-01', [26.99, 53.99], arrete_2020, openfisca('2026-11-23')],
    ['2021-10-01', [27.1, 54.22], arrete_2021, openfisca('2026-11-23')],
    ['2022-07-01', [28.05, 56.12], arrete_2022, openfisca('2026-11-23')],
    ['2023-10-01', [29.03, 58.08], arrete_2023, openfisca('2026-11-23')],
    ['2024-10-01', [29.98, 59.97], arrete_2024, openfisca('2026-11-23')],
    ['2025-10-01', [30.29, 60.59], arrete_2025, lu('2026-11-23')],
    ['2026-10-01', [30.64, 61.29], arrete_2026, publication('2026-11-23')],
  ],
  connus,
)

export const part_du_plafond_en_colocation = bareme(
  'part_du_plafond_en_colocation',
  'Part du plafond de loyer en colocation',
  taux,
  [['2019-10-01', 0.75, arrete_aides_logement('16'), lu('2026-11-23')]],
)

export const part_du_plafond_pour_une_chambre = bareme(
  'part_du_plafond_pour_une_chambre',
  'Part du plafond de loyer pour une chambre',
  taux,
  [['2019-10-01', 0.9, arrete_aides_logement('8'), lu('2026-11-23')]],
)

export const part_du_plafond_chez_un_particulier = bareme(
  'part_du_plafond_chez_un_particulier',
  'Part du plafond de loyer pour la chambre d’une personne âgée ou handicapée chez un particulier',
  taux,
  [['2019-10-01', 0.75, arrete_aides_logement('8'), lu('2026-11-23')]],
)

/** The aid shrinks beyond the first multiple of the rent ceiling and ends at the second. */
export const plafonds_de_degressivite = table(
  'plafond_de_degressivite',
  'Multiple du plafond de loyer',
  nombre,
  zones,
  ['au-delà duquel l’aide diminue', 'au-delà duquel elle est supprimée'],
  [
    [
      '2019-10-01',
      { zone_1: [3.4, 4], zone_3: [2.5, 3.1], zone_2: [2.5, 3.1] },
      arrete_aides_logement('10'),
      lu('2026-11-23'),
    ],
  ],
)
