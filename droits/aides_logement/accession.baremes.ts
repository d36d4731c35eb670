import { bareme } from '../../moteur/expression/bareme.ts'
import { echelle, table } from '../../moteur/expression/table.ts'
import { euros_par_an, euros_par_mois, nombre, taux } from '../../moteur/expression/units.ts'
import { arrete_aides_logement } from '../textes/arrete_aides_logement.ts'
import { cch } from '../textes/texte.ts'
import { lu } from '../textes/verification.ts'
import { zones } from './loyers.baremes.ts'

export const plafonds_de_mensualite = table(
  'plafond_de_mensualite',
  'Mensualité de crédit prise en compte au plus',
  euros_par_mois,
  zones,
  [
    'personne seule',
    'couple sans personne à charge',
    'une personne à charge',
    '2 personnes à charge',
    '3 personnes à charge',
    '4 personnes à charge',
    '5 personnes à charge ou plus',
  ],
  [
    [
      '2015-10-01',
      {
        zone_1: [311.48, 375.38, 403.62, 414.9, 426.57, 438.01, 447.29],
        zone_3: [256.34, 310.92, 338.98, 352.99, 367.21, 381.2, 409.61],
        zone_2: [273.26, 335, 362.64, 375.2, 388.14, 400.88, 429.26],
      },
      arrete_aides_logement('33'),
      lu('2026-11-23'),
    ],
    [
      '2017-10-01',
      {
        zone_1: [313.82, 378.2, 406.65, 418.01, 429.77, 441.3, 450.64],
        zone_3: [258.26, 313.25, 341.52, 355.64, 369.96, 384.06, 412.68],
        zone_2: [275.31, 337.51, 365.36, 378.01, 391.05, 403.89, 432.48],
      },
      arrete_aides_logement('33'),
      lu('2026-11-23'),
    ],
    [
      '2019-10-01',
      {
        zone_1: [314.76, 379.33, 407.87, 419.27, 431.06, 442.62, 452],
        zone_3: [259.04, 314.19, 342.55, 356.7, 371.07, 385.21, 413.92],
        zone_2: [276.14, 338.53, 366.46, 379.15, 392.22, 405.1, 433.78],
      },
      arrete_aides_logement('33'),
      lu('2026-11-23'),
    ],
  ],
)

export const plafond_de_mensualite_par_personne_suivante = table(
  'plafond_de_mensualite_par_personne_suivante',
  'Mensualité prise en compte au plus, par personne à charge à partir de la sixième',
  euros_par_mois,
  zones,
  ['par personne'],
  [
    [
      '2015-10-01',
      { zone_1: [38.95], zone_3: [35.51], zone_2: [37.32] },
      arrete_aides_logement('33'),
      lu('2026-11-23'),
    ],
    ['2017-10-01', { zone_1: [39.24], zone_3: [35.78], zone_2: [37.6] }, arrete_aides_logement('33'), lu('2026-11-23')],
    [
      '2019-10-01',
      { zone_1: [39.36], zone_3: [35.88], zone_2: [37.71] },
      arrete_aides_logement('33'),
      lu('2026-11-23'),
    ],
  ],
)

export const parts_du_menage = echelle(
  'parts_du_menage',
  'Nombre de parts',
  nombre,
  [
    'personne seule',
    'couple sans personne à charge',
    'une personne à charge',
    '2 personnes à charge',
    '3 personnes à charge',
    '4 personnes à charge ou plus',
  ],
  [['2019-09-01', [1.2, 1.5, 2.5, 3, 3.7, 4.3], cch('D832-25'), lu('2026-11-23')]],
)

export const part_par_personne_suivante = bareme(
  'part_par_personne_suivante',
  'Parts par personne à charge à partir de la cinquième',
  nombre,
  [['2019-09-01', 0.5, cch('D832-25'), lu('2026-11-23')]],
)

export const prise_en_charge_maximale = bareme(
  'prise_en_charge_maximale',
  'Part de la mensualité prise en charge au plus',
  taux,
  [['2019-09-01', 0.9, cch('D832-25'), lu('2026-11-23')]],
)

export const ressources_sans_prise_en_charge = bareme(
  'ressources_sans_prise_en_charge',
  'Coefficient multiplicateur des parts dans la part prise en charge',
  euros_par_an,
  [['2019-09-01', 21420.91, arrete_aides_logement('30'), lu('2026-11-23')]],
)

const tranche = (rang: number, seuil: number) =>
  bareme(
    `seuil_mensualite_minimale_${rang}`,
    `Mensualité minimale, tranche ${rang}, ressources par part`,
    euros_par_an,
    [['2019-09-01', seuil, arrete_aides_logement('31'), lu('2026-11-23')]],
  )
const part = (rang: number, valeur: number) =>
  bareme(`taux_mensualite_minimale_${rang}`, `Mensualité minimale, tranche ${rang}, taux`, taux, [
    ['2019-09-01', valeur, arrete_aides_logement('31'), lu('2026-11-23')],
  ])

export const tranches_mensualite_minimale = [
  [tranche(1, 1423.03), part(1, 0.024)],
  [tranche(2, 2047.61), part(2, 0.208)],
  [tranche(3, 2629.85), part(3, 0.232)],
  [tranche(4, 4095.05), part(4, 0.328)],
] as const

export const forfait_mensualite_minimale = bareme(
  'forfait_mensualite_minimale',
  'Mensualité minimale, montant forfaitaire',
  euros_par_an,
  [['2019-09-01', 76.32, arrete_aides_logement('31'), lu('2026-11-23')]],
)

export const coefficient_plancher_ressources = bareme(
  'coefficient_plancher_ressources',
  'Ressources au moins égales à tant de mensualités',
  nombre,
  [['2019-10-01', 16.25, arrete_aides_logement('39'), lu('2026-11-23')]],
)
