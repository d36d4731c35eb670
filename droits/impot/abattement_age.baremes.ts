import { bareme } from '../../moteur/expression/bareme.ts'
import { euros_par_an } from '../../moteur/expression/units.ts'
import { cgi } from '../textes/texte.ts'
import { lu, openfisca } from '../textes/verification.ts'
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

/** By year of income; those of 2026 are not known, and those of 2025 stand until then. */
const jusqu_au = '2026-12-31'

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
