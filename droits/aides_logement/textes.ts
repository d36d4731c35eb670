import { jorf, publie } from '../textes/texte.ts'

/** The arrêtés that revalue the amounts of the arrêté of 27 September 2019, by the date from which they apply. */
export const arrete_2020 = publie(
  'Arrêté du 27 septembre 2019, art. 7, rédaction d’octobre 2020',
  'https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000042378448',
)
export const arrete_2021 = publie(
  'Arrêté du 27 septembre 2019, art. 7, rédaction d’octobre 2021',
  'https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000044137432',
)
export const arrete_2022 = jorf('Arrêté du 29 juillet 2022', 'JORFTEXT000046114992')
export const arrete_2023 = jorf('Arrêté du 22 septembre 2023', 'JORFTEXT000048107807')
export const arrete_2024 = jorf('Arrêté du 27 septembre 2024', 'JORFARTI000050278404')
export const arrete_2025 = jorf('Arrêté du 5 septembre 2025', 'JORFTEXT000052212770')
/** It raises every amount by 1.15 %. */
export const arrete_2026 = jorf('Arrêté du 28 septembre 2026', 'JORFTEXT000054913928')

/** Those of 1 January: lump resources of students and abatement R0. */
export const janvier_2020 = jorf('Arrêté du 3 janvier 2020, art. 1', 'JORFARTI000039772259')
export const janvier_2022 = jorf('Arrêté du 20 décembre 2021, art. 1', 'JORFARTI000044572819')
export const janvier_2023 = jorf('Arrêté du 26 décembre 2022, art. 1', 'JORFTEXT000046829580')
export const janvier_2024 = jorf('Arrêté du 15 décembre 2023, art. 1', 'JORFTEXT000048621292')
export const janvier_2025 = jorf('Arrêté du 30 décembre 2024, art. 1', 'JORFTEXT000050873291')
