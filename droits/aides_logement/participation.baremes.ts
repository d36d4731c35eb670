import { bareme } from '../../moteur/expression/bareme.ts'
import { echelle } from '../../moteur/expression/table.ts'
import { euros_par_an, euros_par_mois, taux } from '../../moteur/expression/units.ts'
import { arrete_aides_logement } from '../textes/arrete_aides_logement.ts'
import { jorf } from '../textes/texte.ts'
import { lu, openfisca, publication } from '../textes/verification.ts'
import * as textes from './textes.ts'

// CCH, art. L. 823-4 revalues it each 1 October.
export const participation_minimale_forfaitaire = bareme(
  'participation_minimale_forfaitaire',
  'Participation minimale du ménage, plancher',
  euros_par_mois,
  [
    ['2020-10-01', 35.24, textes.arrete_2020, openfisca('2026-11-23')],
    ['2021-10-01', 35.39, textes.arrete_2021, openfisca('2026-11-23')],
    ['2022-07-01', 36.63, textes.arrete_2022, openfisca('2026-11-23')],
    ['2023-10-01', 37.91, textes.arrete_2023, openfisca('2026-11-23')],
    ['2024-10-01', 39.15, textes.arrete_2024, openfisca('2026-11-23')],
    ['2025-10-01', 39.56, textes.arrete_2025, lu('2026-11-23')],
    ['2026-10-01', 40.01, textes.arrete_2026, publication('2026-11-23')],
  ],
  { jusqu_au: '2027-09-30' },
)

export const part_minimale_du_loyer_et_des_charges = bareme(
  'part_minimale_du_loyer_et_des_charges',
  'Participation minimale du ménage, en part du loyer et des charges',
  taux,
  [['2019-10-01', 0.085, arrete_aides_logement('13'), lu('2026-11-23')]],
)

export const jusqu_a_six_personnes_a_charge = [
  'personne seule',
  'couple sans personne à charge',
  'une personne à charge',
  '2 personnes à charge',
  '3 personnes à charge',
  '4 personnes à charge',
  '5 personnes à charge',
  '6 personnes à charge ou plus',
]

// No revaluation on 1 January 2026: the amounts of 2025 are confirmed for the year.
export const abattement_r0 = echelle(
  'abattement_r0',
  'Ressources sans effet sur la participation',
  euros_par_an,
  jusqu_a_six_personnes_a_charge,
  [
    ['2020-01-01', [4588, 6572, 7839, 8015, 8322, 8631, 8938, 9246], textes.janvier_2020, openfisca('2026-11-23')],
    ['2022-01-01', [4683, 6709, 8002, 8182, 8495, 8811, 9124, 9439], textes.janvier_2022, openfisca('2026-11-23')],
    ['2022-07-01', [4870, 6977, 8322, 8509, 8834, 9163, 9488, 9816], textes.arrete_2022, openfisca('2026-11-23')],
    ['2023-01-01', [4949, 7090, 8456, 8646, 8977, 9311, 9642, 9975], textes.janvier_2023, openfisca('2026-11-23')],
    ['2024-01-01', [5186, 7430, 8862, 9061, 9408, 9758, 10105, 10454], textes.janvier_2024, openfisca('2026-11-23')],
    ['2025-01-01', [5235, 7501, 8947, 9148, 9498, 9851, 10202, 10554], arrete_aides_logement('15'), lu('2026-11-23')],
    [
      '2026-01-01',
      [5235, 7501, 8947, 9148, 9498, 9851, 10202, 10554],
      jorf('Arrêté du 28 décembre 2025, art. 1', 'JORFTEXT000053202812'),
      openfisca('2026-11-23'),
    ],
  ],
  { jusqu_au: '2026-12-31' },
)

export const abattement_r0_par_personne_suivante = bareme(
  'abattement_r0_par_personne_suivante',
  'Ressources sans effet sur la participation, par personne à charge à partir de la septième',
  euros_par_an,
  [
    ['2020-01-01', 305, textes.janvier_2020, openfisca('2026-11-23')],
    ['2022-01-01', 311, textes.janvier_2022, openfisca('2026-11-23')],
    ['2022-07-01', 323, textes.arrete_2022, openfisca('2026-11-23')],
    ['2023-01-01', 328, textes.janvier_2023, openfisca('2026-11-23')],
    ['2024-01-01', 343, textes.janvier_2024, openfisca('2026-11-23')],
    ['2025-01-01', 346, arrete_aides_logement('15'), lu('2026-11-23')],
  ],
  { jusqu_au: '2026-12-31' },
)

export const taux_selon_la_famille = echelle(
  'taux_selon_la_famille',
  'Part des ressources demandée, selon la famille',
  taux,
  jusqu_a_six_personnes_a_charge,
  [
    [
      '2019-10-01',
      [0.0283, 0.0315, 0.027, 0.0238, 0.0201, 0.0185, 0.0179, 0.0173],
      arrete_aides_logement('14'),
      lu('2026-11-23'),
    ],
  ],
)

const depuis_2019 = (nom: string, libelle: string, valeur: number) =>
  bareme(nom, libelle, taux, [['2019-10-01', valeur, arrete_aides_logement('14'), lu('2026-11-23')]])

export const baisse_du_taux_par_personne_suivante = depuis_2019(
  'baisse_du_taux_par_personne_suivante',
  'Baisse de cette part par personne à charge à partir de la septième',
  0.0006,
)

export const seuil_taux_loyer_1 = depuis_2019(
  'seuil_taux_loyer_1',
  'Part du loyer de référence, première tranche',
  0.45,
)
export const seuil_taux_loyer_2 = depuis_2019('seuil_taux_loyer_2', 'Part du loyer de référence, seconde tranche', 0.75)
export const taux_loyer_1 = depuis_2019('taux_loyer_1', 'Taux selon le loyer, première tranche', 0.0045)
export const taux_loyer_2 = depuis_2019('taux_loyer_2', 'Taux selon le loyer, seconde tranche', 0.0068)
