import { bareme } from '../../moteur/expression/bareme.ts'
import { type DatedScale, echelle, table } from '../../moteur/expression/table.ts'
import { euros_par_an, euros_par_mois, nombre, taux } from '../../moteur/expression/units.ts'
import { arrete_aides_logement } from '../textes/arrete_aides_logement.ts'
import { cch } from '../textes/texte.ts'
import { calcule, lu, openfisca } from '../textes/verification.ts'
import { zones } from './loyers.baremes.ts'
import * as textes from './textes.ts'

// October 2026: the amounts before, raised by the 1.15 % that the published amounts of tenants show.
const connus = { jusqu_au: '2027-09-30' }

const jusqu_a_quatre_personnes_a_charge = [
  'personne seule',
  'couple sans personne à charge',
  'une personne à charge',
  '2 personnes à charge',
  '3 personnes à charge',
  '4 personnes à charge ou plus',
]

export const plafonds_de_redevance = table(
  'plafond_de_redevance',
  'Redevance prise en compte au plus en foyer conventionné',
  euros_par_mois,
  zones,
  jusqu_a_quatre_personnes_a_charge,
  [
    [
      '2021-10-01',
      {
        zone_1: [446.3, 523.21, 557.88, 597.04, 636.35, 686.37],
        zone_3: [387.4, 450.57, 478.02, 509.57, 541.1, 576.57],
        zone_2: [408.14, 476.32, 507.87, 543.65, 579.29, 617.27],
      },
      textes.arrete_2021,
      openfisca('2026-11-23'),
    ],
    [
      '2022-07-01',
      {
        zone_1: [461.92, 541.52, 577.41, 617.94, 658.62, 710.39],
        zone_3: [400.96, 466.34, 494.75, 527.4, 560.04, 596.75],
        zone_2: [422.42, 492.99, 525.65, 562.68, 599.57, 638.87],
      },
      textes.arrete_2022,
      lu('2026-11-23'),
    ],
    [
      '2023-10-01',
      {
        zone_1: [478.09, 560.47, 597.62, 639.57, 681.67, 735.25],
        zone_3: [414.99, 482.66, 512.07, 545.86, 579.64, 617.64],
        zone_2: [437.2, 510.24, 544.05, 582.37, 620.55, 661.23],
      },
      textes.arrete_2023,
      lu('2026-11-23'),
    ],
    [
      '2024-10-01',
      {
        zone_1: [493.68, 578.74, 617.1, 660.42, 703.89, 759.22],
        zone_3: [428.52, 498.39, 528.76, 563.66, 598.54, 637.78],
        zone_2: [451.45, 526.87, 561.79, 601.36, 640.78, 682.79],
      },
      textes.arrete_2024,
      openfisca('2026-11-23'),
    ],
    [
      '2025-10-01',
      {
        zone_1: [498.81, 584.76, 623.52, 667.29, 711.21, 767.12],
        zone_3: [432.98, 503.57, 534.26, 569.52, 604.76, 644.41],
        zone_2: [456.15, 532.35, 567.63, 607.61, 647.44, 689.89],
      },
      arrete_aides_logement('27'),
      lu('2026-11-23'),
    ],
    [
      '2026-10-01',
      {
        zone_1: [504.55, 591.48, 630.69, 674.96, 719.39, 775.94],
        zone_3: [437.96, 509.36, 540.4, 576.07, 611.71, 651.82],
        zone_2: [461.4, 538.47, 574.16, 614.6, 654.89, 697.82],
      },
      textes.arrete_2026,
      calcule('2026-11-23'),
    ],
  ],
  connus,
)

export const plafond_de_redevance_par_personne_suivante = table(
  'plafond_de_redevance_par_personne_suivante',
  'Redevance prise en compte au plus, par personne à charge à partir de la cinquième',
  euros_par_mois,
  zones,
  ['par personne'],
  [
    ['2021-10-01', { zone_1: [71.19], zone_3: [59.71], zone_2: [64.34] }, textes.arrete_2021, openfisca('2026-11-23')],
    ['2022-07-01', { zone_1: [73.68], zone_3: [61.8], zone_2: [66.59] }, textes.arrete_2022, lu('2026-11-23')],
    ['2023-10-01', { zone_1: [76.26], zone_3: [63.96], zone_2: [68.92] }, textes.arrete_2023, lu('2026-11-23')],
    ['2024-10-01', { zone_1: [78.75], zone_3: [66.05], zone_2: [71.17] }, textes.arrete_2024, openfisca('2026-11-23')],
    [
      '2025-10-01',
      { zone_1: [79.57], zone_3: [66.74], zone_2: [71.91] },
      arrete_aides_logement('27'),
      lu('2026-11-23'),
    ],
    ['2026-10-01', { zone_1: [80.49], zone_3: [67.51], zone_2: [72.74] }, textes.arrete_2026, calcule('2026-11-23')],
  ],
  connus,
)

/** The first line of each pair of the text: a person alone; the second: a couple. */
const equivalence = (nom: string, pour: string, ...valeurs: readonly (readonly [number, number])[]) =>
  echelle(
    nom,
    `Équivalence de loyer en foyer non conventionné, ${pour}`,
    euros_par_mois,
    ['personne seule', 'couple'],
    (
      [
        ['2021-10-01', textes.arrete_2021],
        ['2022-07-01', textes.arrete_2022],
        ['2023-10-01', textes.arrete_2023],
        ['2024-10-01', textes.arrete_2024],
        ['2025-10-01', arrete_aides_logement('43')],
      ] as const
    )
      .map(([date, texte], rang): DatedScale => [date, valeurs[rang] ?? [], texte, lu('2026-11-23')])
      .concat([['2026-10-01', valeurs.at(-1) ?? [], textes.arrete_2026, calcule('2026-11-23')]]),
    connus,
  )

export const equivalence_chambre_d_etudiant = equivalence(
  'equivalence_de_loyer_chambre_d_etudiant',
  'étudiant en chambre non réhabilitée',
  [84.14, 131],
  [87.08, 135.59],
  [90.13, 140.34],
  [93.07, 144.92],
  [94.04, 146.43],
  [95.12, 148.11],
)
export const equivalence_personne_agee_ou_handicapee = equivalence(
  'equivalence_de_loyer_personne_agee_ou_handicapee',
  'personne âgée ou handicapée',
  [206.4, 320.73],
  [213.62, 331.96],
  [221.1, 343.58],
  [228.31, 354.78],
  [230.68, 358.47],
  [233.33, 362.59],
)
// The same amounts for a student in a renovated room and for everyone else.
export const equivalence_autres_personnes = equivalence(
  'equivalence_de_loyer_autres_personnes',
  'autres personnes',
  [170.12, 264.4],
  [176.07, 273.65],
  [182.23, 283.23],
  [188.17, 292.46],
  [190.13, 295.5],
  [192.32, 298.9],
)

export const parts_en_foyer_conventionne = echelle(
  'parts_en_foyer_conventionne',
  'Nombre de parts en foyer conventionné',
  nombre,
  jusqu_a_quatre_personnes_a_charge,
  [['2019-09-01', [1.4, 1.8, 2.5, 3, 3.7, 4.3], cch('D832-25'), lu('2026-11-23')]],
)

export const prise_en_charge_maximale_en_foyer_conventionne = bareme(
  'prise_en_charge_maximale_en_foyer_conventionne',
  'Part de la redevance prise en charge au plus',
  taux,
  [['2019-09-01', 0.95, cch('D832-25'), lu('2026-11-23')]],
)

const par_part = (nom: string, libelle: string, valeur: number) =>
  bareme(nom, libelle, euros_par_an, [['2019-09-01', valeur, arrete_aides_logement('30'), lu('2026-11-23')]])

export const ressources_entierement_prises_en_charge = par_part(
  'ressources_entierement_prises_en_charge',
  'Ressources par part sous lesquelles la prise en charge est la plus forte (r)',
  1217.26,
)
export const coefficient_en_foyer_conventionne = par_part(
  'coefficient_en_foyer_conventionne',
  'Coefficient multiplicateur des parts dans la part prise en charge (cm)',
  13393.4,
)

const tranche = (rang: number, seuil: number, part: number) =>
  [
    bareme(
      `seuil_redevance_minimale_${rang}`,
      `Redevance minimale, tranche ${rang}, ressources par part`,
      euros_par_an,
      [['2019-09-01', seuil, arrete_aides_logement('31'), lu('2026-11-23')]],
    ),
    bareme(`taux_redevance_minimale_${rang}`, `Redevance minimale, tranche ${rang}, taux`, taux, [
      ['2019-09-01', part, arrete_aides_logement('31'), lu('2026-11-23')],
    ]),
  ] as const

export const tranches_redevance_minimale = [
  tranche(1, 0, 0.04),
  tranche(2, 1948.1, 0.104),
  tranche(3, 2678.71, 0.216),
  tranche(4, 3896.18, 0.264),
  tranche(5, 5357.44, 0.32),
  tranche(6, 6331.29, 0.48),
] as const

export const forfait_redevance_minimale = bareme(
  'forfait_redevance_minimale',
  'Redevance minimale, montant par part',
  euros_par_an,
  [['2019-09-01', 45.57, arrete_aides_logement('31'), lu('2026-11-23')]],
)

const depuis_2019 = (nom: string, libelle: string, valeur: number, article: '28' | '32' | '41' | '44') =>
  bareme(nom, libelle, euros_par_mois, [['2019-10-01', valeur, arrete_aides_logement(article), lu('2026-11-23')]])

export const minoration_en_foyer = depuis_2019('minoration_en_foyer', 'Minoration de l’aide en foyer', 5, '28')
export const depense_nette_minimale_en_foyer_conventionne = depuis_2019(
  'depense_nette_minimale_en_foyer_conventionne',
  'Ce qui reste à payer au moins en foyer conventionné',
  26.68,
  '32',
)
export const depense_nette_minimale_en_foyer_ancien = depuis_2019(
  'depense_nette_minimale_en_foyer_ancien',
  'Ce qui reste à payer au moins en foyer conventionné ancien, sans travaux aidés',
  15,
  '32',
)
export const depense_nette_minimale_en_foyer_non_conventionne = depuis_2019(
  'depense_nette_minimale_en_foyer_non_conventionne',
  'Ce qui reste à payer au moins en foyer non conventionné',
  15,
  '44',
)
