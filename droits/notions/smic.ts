import { bareme } from '../../moteur/expression/bareme.ts'
import { individu } from '../../moteur/expression/input.ts'
import { regle } from '../../moteur/expression/rule.ts'
import { euros_par_heure, heures } from '../../moteur/expression/units.ts'
import { code_travail, css, jorf, publie } from '../textes/texte.ts'
import { lu, openfisca } from '../textes/verification.ts'

export const smic_b_horaire = bareme(
  'smic_b_horaire',
  'SMIC horaire brut',
  euros_par_heure,
  [
    [
      '2015-01-01',
      9.61,
      publie('Décret n° 2014-1569', 'https://www.legifrance.gouv.fr/eli/decret/2014/12/22/2014-1569/jo/texte'),
      openfisca('2026-11-23'),
    ],
    [
      '2016-01-01',
      9.67,
      publie('Décret n° 2015-1688', 'https://www.legifrance.gouv.fr/eli/decret/2015/12/17/2015-1688/jo/texte'),
      openfisca('2026-11-23'),
    ],
    [
      '2017-01-01',
      9.76,
      publie('Décret n° 2016-1818', 'https://www.legifrance.gouv.fr/eli/decret/2016/12/22/2016-1818/jo/texte'),
      openfisca('2026-11-23'),
    ],
    ['2018-01-01', 9.88, jorf('Décret n° 2017-1719', 'JORFTEXT000036240563'), openfisca('2026-11-23')],
    [
      '2019-01-01',
      10.03,
      publie('Décret n° 2018-1173', 'https://www.legifrance.gouv.fr/eli/decret/2018/12/19/2018-1173/jo/texte'),
      openfisca('2026-11-23'),
    ],
    [
      '2020-01-01',
      10.15,
      publie('Décret n° 2019-1387', 'https://www.legifrance.gouv.fr/eli/decret/2019/12/18/MTRX1933646D/jo/texte'),
      openfisca('2026-11-23'),
    ],
    ['2021-01-01', 10.25, jorf('Décret n° 2020-1598', 'JORFTEXT000042677359'), openfisca('2026-11-23')],
    ['2021-10-01', 10.48, jorf('Arrêté du 27 septembre 2021', 'JORFTEXT000044126026'), openfisca('2026-11-23')],
    ['2022-01-01', 10.57, jorf('Décret n° 2021-1741', 'JORFTEXT000044546647'), openfisca('2026-11-23')],
    ['2022-05-01', 10.85, jorf('Arrêté du 19 mai 2022', 'JORFTEXT000045602317'), openfisca('2026-11-23')],
    ['2022-08-01', 11.07, jorf('Arrêté du 29 juillet 2022', 'JORFTEXT000046113517'), openfisca('2026-11-23')],
    ['2023-01-01', 11.27, jorf('Décret n° 2022-1608', 'JORFTEXT000046780043'), openfisca('2026-11-23')],
    ['2023-05-01', 11.52, jorf('Arrêté du 26 avril 2023', 'JORFTEXT000047495817'), openfisca('2026-11-23')],
    ['2024-01-01', 11.65, jorf('Décret du 20 décembre 2023', 'JORFARTI000048604684'), openfisca('2026-11-23')],
    ['2024-11-01', 11.88, jorf('Décret n° 2024-951', 'JORFTEXT000050392683'), openfisca('2026-11-23')],
    ['2026-01-01', 12.02, jorf('Décret n° 2025-1228', 'JORFTEXT000053042520'), openfisca('2026-11-23')],
    ['2026-06-01', 12.31, jorf('Arrêté du 22 mai 2026', 'JORFTEXT000054126589'), openfisca('2026-11-23')],
  ],
  { jusqu_au: '2026-12-31' },
)

export const heures_smic_mensuel = bareme('heures_smic_mensuel', 'Heures d’un mois à temps plein', heures, [
  ['2005-07-01', 151.67, css('D821-9'), lu('2026-11-23')],
])

export const smic_mensuel = smic_b_horaire.pour_un_mois_de(heures_smic_mensuel)

/** Read in January for the whole year, whatever the SMIC becomes. */
export const smic_mensuel_du_1er_janvier = regle(
  'smic_mensuel_du_1er_janvier',
  'SMIC mensuel brut en vigueur le 1er janvier',
  [code_travail('L3232-3')],
  smic_mensuel,
  { periode: 'year', entite: individu },
)
