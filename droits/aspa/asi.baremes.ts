import { bareme } from '../../moteur/expression/bareme.ts'
import { euros_par_an } from '../../moteur/expression/units.ts'
import { css, jorf, publie } from '../textes/texte.ts'
import { calcule, lu, openfisca, publication } from '../textes/verification.ts'

const cnav = (numero: string, fichier: string) =>
  publie(`Circulaire Cnav n° ${numero}`, `https://legislation.lassuranceretraite.fr/Pdf/circulaire_cnav_${fichier}.pdf`)

const instruction_de_2022 = publie(
  'Instruction DSS/2A/2C/2022/63',
  'https://www.legislation.cnav.fr/Documents/instruction_ministerielle_2022_63_04032022.pdf',
)

const decret_2020 = jorf('Décret n° 2020-1251, art. 1', 'JORFTEXT000042421132')

// No circular of April 2026 was found: the amounts of 2025 times 1.008 (L. 161-25), cut at the cent as in earlier years.
const coefficient_de_2026 = css('L161-25')

/** The difference between these ceilings and resources is paid (L. 815-24-1); before April 2020 the ASI was another one. */
export const asi_plafond_seul = bareme(
  'asi_plafond_seul',
  'ASI : plafond de ressources par an, personne seule',
  euros_par_an,
  [
    ['2020-04-01', 9000, decret_2020, openfisca('2026-11-23')],
    ['2021-04-01', 9600, css('D815-19'), lu('2026-11-23')],
    ['2022-04-01', 9772.8, instruction_de_2022, openfisca('2026-11-23')],
    ['2022-07-01', 10163.71, jorf('Loi n° 2022-1158, art. 9', 'JORFARTI000046186749'), publication('2026-11-23')],
    ['2023-04-01', 10320.07, cnav('2023-9', '2023_09_11042023'), openfisca('2026-11-23')],
    ['2024-04-01', 10794.79, cnav('2024-13', '2024_13_04042024'), publication('2026-11-23')],
    ['2025-04-01', 10978.3, cnav('2025-13', '2025_13_03042025'), publication('2026-11-23')],
    ['2026-04-01', 11066.12, coefficient_de_2026, calcule('2026-11-23')],
  ],
  { jusqu_au: '2027-03-31' },
)

export const asi_plafond_couple = bareme(
  'asi_plafond_couple',
  'ASI : plafond de ressources par an, couple',
  euros_par_an,
  [
    ['2020-04-01', 15750, decret_2020, openfisca('2026-11-23')],
    ['2021-04-01', 16800, css('D815-19'), lu('2026-11-23')],
    ['2022-04-01', 17102.4, instruction_de_2022, openfisca('2026-11-23')],
    ['2022-07-01', 17786.49, jorf('Loi n° 2022-1158, art. 9', 'JORFARTI000046186749'), publication('2026-11-23')],
    ['2023-04-01', 18060.13, cnav('2023-9', '2023_09_11042023'), openfisca('2026-11-23')],
    ['2024-04-01', 18890.89, cnav('2024-13', '2024_13_04042024'), publication('2026-11-23')],
    ['2025-04-01', 19212.03, cnav('2025-13', '2025_13_03042025'), publication('2026-11-23')],
    ['2026-04-01', 19365.72, coefficient_de_2026, calcule('2026-11-23')],
  ],
  { jusqu_au: '2027-03-31' },
)
