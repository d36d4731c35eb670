import { bareme } from '../../moteur/expression/bareme.ts'
import { euros_par_an, taux } from '../../moteur/expression/units.ts'
import { cgi, jorf } from '../textes/texte.ts'
import { lu, openfisca } from '../textes/verification.ts'

/**
 * The date is that of the income: the amounts for one year are published in the spring of the next.
 * Those of 2026 are not known; housing aid, which reads them before, takes those of 2025 until then.
 */
const jusqu_au = '2026-12-31'

const loi_2016 = jorf('Loi n° 2016-1917, art. 2', 'JORFTEXT000033734169')
const loi_2017 = jorf('Loi n° 2017-1837, art. 2', 'JORFTEXT000036339197')
const loi_2018 = jorf('Loi n° 2018-1317, art. 2', 'JORFTEXT000037882341')
const loi_2019 = jorf('Loi n° 2019-1479, art. 2', 'JORFTEXT000039683923')
const loi_2020 = jorf('Loi n° 2020-1721, art. 2', 'JORFARTI000042753593')
const loi_2021 = jorf('Loi n° 2021-1900, art. 2', 'JORFARTI000044637653')
const decret_2023 = jorf('Décret n° 2023-422, art. 1', 'JORFTEXT000047618675')
const decret_2024 = jorf('Décret n° 2024-496, art. 1', 'JORFARTI000049629765')
const decret_2026 = jorf('Décret n° 2026-562, art. 2', 'JORFTEXT000054341109')

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

export const abattement_age_entier = bareme(
  'abattement_age_entier',
  'Abattement des personnes âgées ou invalides, revenus modestes',
  euros_par_an,
  [
    ['2016-01-01', 2352, loi_2016, openfisca('2026-11-23')],
    ['2017-01-01', 2376, loi_2017, openfisca('2026-11-23')],
    ['2018-01-01', 2416, loi_2018, lu('2026-11-23')],
    ['2019-01-01', 2442, loi_2019, openfisca('2026-11-23')],
    ['2020-01-01', 2448, loi_2020, openfisca('2026-11-23')],
    ['2021-01-01', 2484, loi_2021, openfisca('2026-11-23')],
    ['2022-01-01', 2620, decret_2023, openfisca('2026-11-23')],
    ['2023-01-01', 2746, decret_2024, openfisca('2026-11-23')],
    ['2024-01-01', 2796, cgi('157 bis'), openfisca('2026-11-23')],
    ['2025-01-01', 2822, decret_2026, openfisca('2026-11-23')],
  ],
  { jusqu_au },
)

export const abattement_age_moitie = bareme(
  'abattement_age_moitie',
  'Abattement des personnes âgées ou invalides, revenus un peu plus élevés',
  euros_par_an,
  [
    ['2016-01-01', 1176, loi_2016, openfisca('2026-11-23')],
    ['2017-01-01', 1188, loi_2017, openfisca('2026-11-23')],
    ['2018-01-01', 1208, loi_2018, lu('2026-11-23')],
    ['2019-01-01', 1221, loi_2019, openfisca('2026-11-23')],
    ['2020-01-01', 1224, loi_2020, openfisca('2026-11-23')],
    ['2021-01-01', 1242, loi_2021, openfisca('2026-11-23')],
    ['2022-01-01', 1310, decret_2023, openfisca('2026-11-23')],
    ['2023-01-01', 1373, decret_2024, openfisca('2026-11-23')],
    ['2024-01-01', 1398, cgi('157 bis'), openfisca('2026-11-23')],
    ['2025-01-01', 1411, decret_2026, openfisca('2026-11-23')],
  ],
  { jusqu_au },
)

export const plafond_abattement_age_entier = bareme(
  'plafond_abattement_age_entier',
  'Revenu jusqu’auquel l’abattement des personnes âgées est entier',
  euros_par_an,
  [
    ['2016-01-01', 14750, loi_2016, openfisca('2026-11-23')],
    ['2017-01-01', 14900, loi_2017, openfisca('2026-11-23')],
    ['2018-01-01', 15140, loi_2018, lu('2026-11-23')],
    ['2019-01-01', 15300, loi_2019, openfisca('2026-11-23')],
    ['2020-01-01', 15340, loi_2020, openfisca('2026-11-23')],
    ['2021-01-01', 15560, loi_2021, openfisca('2026-11-23')],
    ['2022-01-01', 16410, decret_2023, openfisca('2026-11-23')],
    ['2023-01-01', 17200, decret_2024, openfisca('2026-11-23')],
    ['2024-01-01', 17510, cgi('157 bis'), openfisca('2026-11-23')],
    ['2025-01-01', 17670, decret_2026, openfisca('2026-11-23')],
  ],
  { jusqu_au },
)

export const plafond_abattement_age_moitie = bareme(
  'plafond_abattement_age_moitie',
  'Revenu jusqu’auquel l’abattement des personnes âgées est de moitié',
  euros_par_an,
  [
    ['2016-01-01', 23760, loi_2016, openfisca('2026-11-23')],
    ['2017-01-01', 24000, loi_2017, openfisca('2026-11-23')],
    ['2018-01-01', 24390, loi_2018, lu('2026-11-23')],
    ['2019-01-01', 24640, loi_2019, openfisca('2026-11-23')],
    ['2020-01-01', 24690, loi_2020, openfisca('2026-11-23')],
    ['2021-01-01', 25040, loi_2021, openfisca('2026-11-23')],
    ['2022-01-01', 26400, decret_2023, openfisca('2026-11-23')],
    ['2023-01-01', 27670, decret_2024, openfisca('2026-11-23')],
    ['2024-01-01', 28170, cgi('157 bis'), openfisca('2026-11-23')],
    ['2025-01-01', 28430, decret_2026, openfisca('2026-11-23')],
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
