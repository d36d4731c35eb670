import { jorf } from '../textes/texte.ts'

/** The texts that fix the amounts of an income year and are named by the year they were passed in. */
export const loi_2016 = jorf('Loi n° 2016-1917, art. 2', 'JORFTEXT000033734169')
export const loi_2017 = jorf('Loi n° 2017-1837, art. 2', 'JORFTEXT000036339197')
export const loi_2018 = jorf('Loi n° 2018-1317, art. 2', 'JORFTEXT000037882341')
export const loi_2019 = jorf('Loi n° 2019-1479, art. 2', 'JORFTEXT000039683923')
export const loi_2020 = jorf('Loi n° 2020-1721, art. 2', 'JORFARTI000042753593')
export const loi_2021 = jorf('Loi n° 2021-1900, art. 2', 'JORFARTI000044637653')
export const decret_2023 = jorf('Décret n° 2023-422, art. 1', 'JORFTEXT000047618675')
export const decret_2024 = jorf('Décret n° 2024-496, art. 1', 'JORFARTI000049629765')
export const decret_2026 = jorf('Décret n° 2026-562, art. 2', 'JORFTEXT000054341109')
