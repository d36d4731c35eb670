import { bareme } from '../../moteur/expression/bareme.ts'
import { euros_par_an, taux } from '../../moteur/expression/units.ts'
import { cgi } from '../textes/texte.ts'
import { openfisca } from '../textes/verification.ts'
import {
  decret_2023,
  decret_2024,
  decret_2026,
  loi_2016,
  loi_2017,
  loi_2018,
  loi_2019,
  loi_2020,
  loi_2021,
} from './lois_de_finances.ts'

/**
 * The date is that of the income: the amounts for one year are published in the spring of the next.
 * Those of 2026 are not known; housing aid, which reads them before, takes those of 2025 until then.
 */
const jusqu_au = '2026-12-31'

export const abatpro_min = bareme(
  'abatpro_min',
  'Déduction forfaitaire pour frais professionnels, montant le plus bas',
  euros_par_an,
  [
    ['2016-01-01', 426, loi_2016, openfisca('2026-11-23')],
    ['2017-01-01', 430, loi_2017, openfisca('2026-11-23')],
    ['2018-01-01', 437, loi_2018, openfisca('2026-11-23')],
    ['2019-01-01', 441, loi_2019, openfisca('2026-11-23')],
    ['2020-01-01', 442, loi_2020, openfisca('2026-11-23')],
    ['2021-01-01', 448, loi_2021, openfisca('2026-11-23')],
    ['2022-01-01', 472, decret_2023, openfisca('2026-11-23')],
    ['2023-01-01', 495, decret_2024, openfisca('2026-11-23')],
    ['2024-01-01', 504, cgi('83'), openfisca('2026-11-23')],
    ['2025-01-01', 509, decret_2026, openfisca('2026-11-23')],
  ],
  { jusqu_au },
)

export const abatpro_max = bareme(
  'abatpro_max',
  'Déduction forfaitaire pour frais professionnels, montant le plus haut',
  euros_par_an,
  [
    ['2016-01-01', 12183, loi_2016, openfisca('2026-11-23')],
    ['2017-01-01', 12305, loi_2017, openfisca('2026-11-23')],
    ['2018-01-01', 12502, loi_2018, openfisca('2026-11-23')],
    ['2019-01-01', 12627, loi_2019, openfisca('2026-11-23')],
    ['2020-01-01', 12652, loi_2020, openfisca('2026-11-23')],
    ['2021-01-01', 12829, loi_2021, openfisca('2026-11-23')],
    ['2022-01-01', 13522, decret_2023, openfisca('2026-11-23')],
    ['2023-01-01', 14171, decret_2024, openfisca('2026-11-23')],
    ['2024-01-01', 14426, cgi('83'), openfisca('2026-11-23')],
    ['2025-01-01', 14555, decret_2026, openfisca('2026-11-23')],
  ],
  { jusqu_au },
)

export const abatpen_min = bareme(
  'abatpen_min',
  'Abattement sur les pensions, montant le plus bas par personne',
  euros_par_an,
  [
    ['2016-01-01', 379, loi_2016, openfisca('2026-11-23')],
    ['2017-01-01', 383, loi_2017, openfisca('2026-11-23')],
    ['2018-01-01', 389, loi_2018, openfisca('2026-11-23')],
    ['2019-01-01', 393, loi_2019, openfisca('2026-11-23')],
    ['2020-01-01', 394, loi_2020, openfisca('2026-11-23')],
    ['2021-01-01', 400, loi_2021, openfisca('2026-11-23')],
    ['2022-01-01', 422, decret_2023, openfisca('2026-11-23')],
    ['2023-01-01', 442, decret_2024, openfisca('2026-11-23')],
    ['2024-01-01', 450, cgi('158'), openfisca('2026-11-23')],
    ['2025-01-01', 454, decret_2026, openfisca('2026-11-23')],
  ],
  { jusqu_au },
)

export const abatpen_max = bareme(
  'abatpen_max',
  'Abattement sur les pensions, montant le plus haut par foyer',
  euros_par_an,
  [
    ['2016-01-01', 3715, loi_2016, openfisca('2026-11-23')],
    ['2017-01-01', 3752, loi_2017, openfisca('2026-11-23')],
    ['2018-01-01', 3812, loi_2018, openfisca('2026-11-23')],
    ['2019-01-01', 3850, loi_2019, openfisca('2026-11-23')],
    ['2020-01-01', 3858, loi_2020, openfisca('2026-11-23')],
    ['2021-01-01', 3912, loi_2021, openfisca('2026-11-23')],
    ['2022-01-01', 4123, decret_2023, openfisca('2026-11-23')],
    ['2023-01-01', 4321, decret_2024, openfisca('2026-11-23')],
    ['2024-01-01', 4399, cgi('158'), openfisca('2026-11-23')],
    ['2025-01-01', 4439, decret_2026, openfisca('2026-11-23')],
  ],
  { jusqu_au },
)

export const plafond_pension_enfant_majeur = bareme(
  'plafond_pension_enfant_majeur',
  'Pension versée à un enfant majeur, part déductible la plus haute',
  euros_par_an,
  [
    ['2016-01-01', 5738, loi_2016, openfisca('2026-11-23')],
    ['2017-01-01', 5795, loi_2017, openfisca('2026-11-23')],
    ['2018-01-01', 5888, loi_2018, openfisca('2026-11-23')],
    ['2019-01-01', 5947, loi_2019, openfisca('2026-11-23')],
    ['2020-01-01', 5959, loi_2020, openfisca('2026-11-23')],
    ['2021-01-01', 6042, loi_2021, openfisca('2026-11-23')],
    ['2022-01-01', 6368, decret_2023, openfisca('2026-11-23')],
    ['2023-01-01', 6674, decret_2024, openfisca('2026-11-23')],
    ['2024-01-01', 6794, cgi('196 B'), openfisca('2026-11-23')],
    ['2025-01-01', 6855, decret_2026, openfisca('2026-11-23')],
  ],
  { jusqu_au },
)

export const abatpro_taux = bareme('abatpro_taux', 'Déduction forfaitaire pour frais professionnels, taux', taux, [
  ['1943-01-01', 0.1, cgi('83'), openfisca('2026-11-23')],
])

export const abatpen_taux = bareme('abatpen_taux', 'Abattement sur les pensions, taux', taux, [
  ['1978-01-01', 0.1, cgi('158'), openfisca('2026-11-23')],
])

export const abattement_micro_foncier = bareme(
  'abattement_micro_foncier',
  'Part des loyers déduite au régime micro-foncier',
  taux,
  [['2006-01-01', 0.3, cgi('32'), openfisca('2026-11-23')]],
)
