import { bareme } from '../../moteur/expression/bareme.ts'
import { euros_par_mois } from '../../moteur/expression/units.ts'
import { jorf, publie } from '../textes/texte.ts'

export const ppa_montant_de_base = bareme(
  'ppa_montant_de_base',
  'Montant forfaitaire de la prime d’activité pour une personne seule',
  euros_par_mois,
  [
    ['2015-10-01', 524.16, jorf('Décret n° 2015-1710, art. 1', 'JORFARTI000031665102'), '2026-11-23'],
    ['2016-04-01', 524.68, jorf('Décret n° 2016-536, art. 1', 'JORFTEXT000032482324'), '2026-11-23'],
    ['2017-04-01', 526.25, publie('Décret n° 2017-740, art. 1', 'https://www.legifrance.gouv.fr/eli/decret/2017/5/4/AFSA1710709D/jo/article_1'), '2026-11-23'],
    ['2018-04-01', 531.51, publie('Décret n° 2018-323, art. 1', 'https://www.legifrance.gouv.fr/eli/decret/2018/5/3/SSAA1805962D/jo/texte'), '2026-11-23'],
    ['2018-08-01', 551.51, publie('Décret n° 2018-836, art. 1', 'https://www.legifrance.gouv.fr/eli/decret/2018/10/3/SSAA1822062D/jo/texte'), '2026-11-23'],
    ['2020-04-01', 553.16, jorf('Décret n° 2020-491, art. 1', 'JORFTEXT000041835204'), '2026-11-23'],
    ['2021-04-01', 553.71, jorf('Décret n° 2021-528, art. 1', 'JORFTEXT000043459542'), '2026-11-23'],
    ['2022-04-01', 563.68, jorf('Décret n° 2022-701, art. 1', 'JORFTEXT000045668709'), '2026-11-23'],
    ['2022-07-01', 586.23, jorf('Loi n° 2022-1158, art. 9', 'JORFTEXT000046186723'), '2026-11-23'],
    ['2023-04-01', 595.25, jorf('Décret n° 2023-343, art. 1', 'JORFARTI000047521600'), '2026-11-23'],
    ['2024-04-01', 622.63, jorf('Décret n° 2024-403, art. 1', 'JORFARTI000049490767'), '2026-11-23'],
    ['2025-04-01', 633.21, jorf('Décret n° 2025-294, art. 1', 'JORFTEXT000051393100'), '2026-11-23'],
    ['2026-04-01', 638.28, jorf('Décret n° 2026-222, art. 2', 'JORFTEXT000053733855'), '2026-11-23'],
  ],
  { jusqu_au: '2027-03-31' },
)
