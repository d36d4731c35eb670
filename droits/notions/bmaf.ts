import { bareme } from '../../moteur/expression/bareme.ts'
import { euros_par_mois, taux } from '../../moteur/expression/units.ts'
import { css, jorf, publie } from '../textes/texte.ts'
import { lu, openfisca } from '../textes/verification.ts'

export const bmaf = bareme(
  'bmaf',
  'Base mensuelle des allocations familiales',
  euros_par_mois,
  [
    ['2014-04-01', 406.21, jorf('Loi n° 2013-1203', 'JORFTEXT000028372809'), openfisca('2026-11-23')],
    [
      '2016-04-01',
      406.62,
      publie(
        'Circulaire DSS/SD2B/2016/77',
        'https://www.legifrance.gouv.fr/search/all?query=Circulaire%20DSS/SD2B/2016/77',
      ),
      openfisca('2026-11-23'),
    ],
    [
      '2017-04-01',
      407.84,
      publie(
        'Circulaire DSS/SD2B/2017/97',
        'https://www.legifrance.gouv.fr/search/all?query=Circulaire%20DSS/SD2B/2017/97',
      ),
      openfisca('2026-11-23'),
    ],
    [
      '2018-04-01',
      411.92,
      publie('Circulaire DSS/SD2B/2018/81', 'https://circulaires.legifrance.gouv.fr/pdf/2018/03/cir_43190.pdf'),
      openfisca('2026-11-23'),
    ],
    [
      '2019-04-01',
      413.16,
      publie('Circulaire DSS/SD2B/2019/65', 'https://circulaires.legifrance.gouv.fr/pdf/2019/03/cir_44472.pdf'),
      openfisca('2026-11-23'),
    ],
    [
      '2020-04-01',
      414.4,
      publie(
        'Circulaire DSS/SD2B/2020/33',
        'https://solidarites-sante.gouv.fr/fichiers/bo/2020/20-02/ste_20200002_0000_0046.pdf',
      ),
      openfisca('2026-11-23'),
    ],
    [
      '2021-04-01',
      414.81,
      publie('Circulaire DSS/2B/2021/65', 'https://solidarites-sante.gouv.fr/fichiers/bo/2021/2021.5.sante.pdf'),
      openfisca('2026-11-23'),
    ],
    [
      '2022-04-01',
      422.28,
      publie('Circulaire DSS/2B/2022/82', 'https://solidarites-sante.gouv.fr/fichiers/bo/2022/2022.8.sante.pdf'),
      openfisca('2026-11-23'),
    ],
    ['2022-07-01', 439.17, jorf('Loi n° 2022-1158, art. 9', 'JORFTEXT000046186723'), openfisca('2026-11-23')],
    [
      '2023-04-01',
      445.93,
      publie('Instruction DSS/2B/2023/41', 'https://sante.gouv.fr/fichiers/bo/2023/2023.6.sante.pdf'),
      openfisca('2026-11-23'),
    ],
    [
      '2024-04-01',
      466.44,
      publie('Instruction DSS/2B/2024/43', 'https://sante.gouv.fr/fichiers/bo/2024/2024.6.sante.pdf'),
      openfisca('2026-11-23'),
    ],
    [
      '2025-04-01',
      474.37,
      publie('Instruction DSS/2A/2C/2025/32', 'https://sante.gouv.fr/fichiers/bo/2025/2025.6.sante.pdf'),
      openfisca('2026-11-23'),
    ],
    [
      '2026-04-01',
      478.16,
      publie(
        'Instruction DSS/2B/2026/46',
        'https://bulletins-officiels.social.gouv.fr/instruction-interministerielle-ndeg-dss2b202646-du-20-mars-2026-relative-la-revalorisation-au-1er-avril-2026-des-prestations-familiales-servies-en-metropole-en-guadeloupe-en-guyane-en-martinique-la-reunion-saint-barthelemy-saint-martin-et',
      ),
      openfisca('2026-11-23'),
    ],
  ],
  { jusqu_au: '2027-03-31' },
)

export const taux_af_deux_enfants = bareme(
  'taux_af_deux_enfants',
  'Allocations familiales pour deux enfants, en part de la base mensuelle',
  taux,
  [['1982-02-01', 0.32, css('D521-1'), openfisca('2026-11-23')]],
)

export const taux_af_par_enfant_suivant = bareme(
  'taux_af_par_enfant_suivant',
  'Allocations familiales par enfant à partir du troisième, en part de la base mensuelle',
  taux,
  [['1986-01-01', 0.41, css('D521-1'), openfisca('2026-11-23')]],
)

export const taux_complement_familial = bareme(
  'taux_complement_familial',
  'Complément familial sans majoration, en part de la base mensuelle',
  taux,
  [['1983-01-01', 0.4165, css('D522-1'), openfisca('2026-11-23')]],
)

export const taux_af_un_enfant_outre_mer = bareme(
  'taux_af_un_enfant_outre_mer',
  'Allocations familiales pour un seul enfant outre-mer, en part de la base mensuelle',
  taux,
  [['1999-01-01', 0.0588, css('D755-5'), lu('2026-11-24')]],
)
