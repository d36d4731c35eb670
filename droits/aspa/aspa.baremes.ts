import { bareme } from '../../moteur/expression/bareme.ts'
import { annees, euros_par_an, euros_par_mois, nombre, taux } from '../../moteur/expression/units.ts'
import { css, jorf, publie } from '../textes/texte.ts'
import { lu, openfisca, publication } from '../textes/verification.ts'

const cnav = (numero: string, fichier: string) =>
  publie(`Circulaire Cnav n° ${numero}`, `https://legislation.lassuranceretraite.fr/Pdf/circulaire_cnav_${fichier}.pdf`)

const decret_2018 = jorf('Décret n° 2018-227', 'JORFTEXT000036756121')
const loi_pouvoir_d_achat = jorf('Loi n° 2022-1158, art. 9', 'JORFARTI000046186749')

/** The ceiling of resources and the largest amount are the same figure (D. 815-1 and D. 815-2). */
export const aspa_montant_seul = bareme(
  'aspa_montant_seul',
  'ASPA : plafond et montant maximum par an, personne seule',
  euros_par_an,
  [
    ['2018-04-01', 9998.4, decret_2018, openfisca('2026-11-23')],
    ['2019-01-01', 10418.4, decret_2018, openfisca('2026-11-23')],
    ['2020-01-01', 10838.4, decret_2018, openfisca('2026-11-23')],
    ['2021-01-01', 10881.75, cnav('2021-1', '2021_01_11012021'), openfisca('2026-11-23')],
    ['2022-01-01', 11001.44, cnav('2022-3', '2022_03_11012022'), publication('2026-11-23')],
    ['2022-07-01', 11441.5, loi_pouvoir_d_achat, publication('2026-11-23')],
    ['2023-01-01', 11533.02, cnav('2023-3', '2023_03_09012023'), publication('2026-11-23')],
    ['2024-01-01', 12144.27, cnav('2023-34', '2023_34_29122023'), publication('2026-11-23')],
    ['2025-01-01', 12411.44, cnav('2024-39', '2024_39_23122024'), publication('2026-11-23')],
    ['2026-01-01', 12523.14, cnav('2025-29', '2025_29_22122025'), publication('2026-11-23')],
  ],
  { jusqu_au: '2026-12-31' },
)

export const aspa_montant_couple = bareme(
  'aspa_montant_couple',
  'ASPA : plafond par an d’un couple, et montant maximum quand les deux la reçoivent',
  euros_par_an,
  [
    ['2018-04-01', 15522.54, decret_2018, openfisca('2026-11-23')],
    ['2019-01-01', 16174.59, decret_2018, openfisca('2026-11-23')],
    ['2020-01-01', 16826.64, decret_2018, openfisca('2026-11-23')],
    ['2021-01-01', 16893.94, cnav('2021-1', '2021_01_11012021'), publication('2026-11-23')],
    ['2022-01-01', 17079.77, cnav('2022-3', '2022_03_11012022'), openfisca('2026-11-23')],
    ['2022-07-01', 17762.96, loi_pouvoir_d_achat, openfisca('2026-11-23')],
    ['2023-01-01', 17905.06, cnav('2023-3', '2023_03_09012023'), openfisca('2026-11-23')],
    ['2024-01-01', 18854.02, cnav('2023-34', '2023_34_29122023'), openfisca('2026-11-23')],
    ['2025-01-01', 19268.8, cnav('2024-39', '2024_39_23122024'), publication('2026-11-23')],
    ['2026-01-01', 19442.21, cnav('2025-29', '2025_29_22122025'), publication('2026-11-23')],
  ],
  { jusqu_au: '2026-12-31' },
)

export const aspa_age_minimum = bareme('aspa_age_minimum', 'Âge d’ouverture de l’ASPA', annees, [
  ['2002-01-01', 65, css('R815-1'), openfisca('2026-11-23')],
])

/** The reform of 2023 left at 62 the age of those who cannot work (L. 351-8): OpenFisca moved it to 64. */
export const aspa_age_minimum_inaptitude = bareme(
  'aspa_age_minimum_inaptitude',
  'Âge d’ouverture de l’ASPA en cas d’inaptitude au travail ou d’incapacité d’au moins 50 %',
  annees,
  [['2017-01-01', 62, css('R815-1'), publication('2026-11-23')]],
)

export const aspa_taux_incapacite = bareme(
  'aspa_taux_incapacite',
  'Taux d’incapacité qui avance l’âge d’ouverture de l’ASPA',
  taux,
  [['2015-01-01', 0.5, css('L351-8'), openfisca('2026-11-23')]],
)

export const aspa_duree_titre_sejour = bareme(
  'aspa_duree_titre_sejour',
  'Années de titre de séjour autorisant à travailler, avant l’ASPA ou l’ASI',
  annees,
  [['2012-01-01', 10, css('L816-1'), openfisca('2026-11-23')]],
)

export const aspa_abattement_seul = bareme(
  'aspa_abattement_seul',
  'Revenus professionnels du trimestre laissés de côté, en SMIC mensuels, personne seule',
  nombre,
  [['2015-01-01', 0.9, css('R815-29'), lu('2026-11-23')]],
)

export const aspa_abattement_couple = bareme(
  'aspa_abattement_couple',
  'Revenus professionnels du trimestre laissés de côté, en SMIC mensuels, couple',
  nombre,
  [['2015-01-01', 1.5, css('R815-29'), lu('2026-11-23')]],
)

/** Published in January, with the ASPA; 2022 and 2026 are the amounts before times the published 1.011, 1.04 and 1.009. */
export const pension_invalidite_minimum = bareme(
  'pension_invalidite_minimum',
  'Montant minimum de la pension d’invalidité',
  euros_par_mois,
  [
    ['2021-01-01', 293.97, css('L341-5'), publication('2026-11-23')],
    ['2022-01-01', 297.2, cnav('2022-3', '2022_03_11012022'), publication('2026-11-23')],
    ['2022-07-01', 309.09, loi_pouvoir_d_achat, publication('2026-11-23')],
    ['2023-01-01', 311.56, cnav('2023-3', '2023_03_09012023'), publication('2026-11-23')],
    ['2024-01-01', 328.07, cnav('2023-34', '2023_34_29122023'), publication('2026-11-23')],
    ['2025-01-01', 335.29, cnav('2024-39', '2024_39_23122024'), publication('2026-11-23')],
    ['2026-01-01', 338.31, cnav('2025-29', '2025_29_22122025'), publication('2026-11-23')],
  ],
  { jusqu_au: '2026-12-31' },
)
