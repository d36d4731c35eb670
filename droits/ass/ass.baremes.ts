import { bareme } from '../../moteur/expression/bareme.ts'
import { euros_par_jour, jours, mois, taux } from '../../moteur/expression/units.ts'
import { code_travail, jorf, publie } from '../textes/texte.ts'
import { openfisca, publication } from '../textes/verification.ts'

const eli = (label: string, chemin: string) =>
  publie(label, `https://www.legifrance.gouv.fr/eli/decret/${chemin}/jo/texte`)

export const ass_montant_journalier = bareme(
  'ass_montant_journalier',
  'Montant journalier de l’ASS',
  euros_par_jour,
  [
    ['2015-01-01', 16.25, jorf('Décret n° 2014-1719', 'JORFTEXT000030005607'), openfisca('2026-11-23')],
    ['2016-04-01', 16.27, eli('Décret n° 2016-540', '2016/5/3/2016-540'), openfisca('2026-11-23')],
    ['2017-04-01', 16.32, jorf('Décret n° 2017-1022', 'JORFTEXT000034678225'), openfisca('2026-11-23')],
    ['2018-04-01', 16.48, eli('Décret n° 2018-446', '2018/6/5/2018-446'), openfisca('2026-11-23')],
    ['2019-04-01', 16.74, eli('Décret n° 2019-466', '2019/5/16/2019-466'), publication('2026-11-23')],
    ['2020-04-01', 16.89, eli('Décret n° 2020-669', '2020/6/2/2020-669'), openfisca('2026-11-23')],
    ['2021-04-01', 16.91, jorf('Décret n° 2021-523', 'JORFTEXT000043459270'), openfisca('2026-11-23')],
    ['2022-04-01', 17.21, jorf('Décret n° 2022-493', 'JORFTEXT000045522919'), publication('2026-11-23')],
    ['2022-07-01', 17.9, jorf('Loi n° 2022-1158, art. 9', 'JORFARTI000046186749'), openfisca('2026-11-23')],
    ['2023-04-01', 18.17, jorf('Décret n° 2023-301, art. 1', 'JORFARTI000047478019'), publication('2026-11-23')],
    ['2024-04-01', 19.01, jorf('Décret n° 2024-341, art. 1', 'JORFARTI000049410776'), publication('2026-11-23')],
    [
      '2025-04-01',
      19.33,
      publie('Décret n° 2025-302, art. 1', 'https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000051403128'),
      publication('2026-11-23'),
    ],
    ['2026-04-01', 19.48, jorf('Décret n° 2026-219, art. 1', 'JORFTEXT000053733811'), openfisca('2026-11-23')],
  ],
  { jusqu_au: '2027-03-31' },
)

export const ass_plafond_seul = bareme('ass_plafond_seul', 'Plafond de ressources de l’ASS, personne seule', jours, [
  ['2008-05-01', 70, code_travail('R5423-1'), openfisca('2026-11-23')],
])

export const ass_plafond_couple = bareme('ass_plafond_couple', 'Plafond de ressources de l’ASS, couple', jours, [
  ['2008-05-01', 110, code_travail('R5423-1'), openfisca('2026-11-23')],
])

/** The fund pays the days of the month; thirty of them, whatever the month, is OpenFisca's reading. */
export const ass_jours_du_mois = bareme('ass_jours_du_mois', 'Jours payés pour un mois entier', jours, [
  ['2008-05-01', 30, code_travail('R5423-4'), openfisca('2026-11-23')],
])

export const ass_abattement_revenus_interrompus = bareme(
  'ass_abattement_revenus_interrompus',
  'Abattement sur un revenu interrompu et remplacé par un autre',
  taux,
  [['2008-05-01', 0.3, code_travail('R5423-3'), openfisca('2026-11-23')]],
)

export const ass_age_limite = bareme('ass_age_limite', 'Âge auquel l’ASS s’arrête dans tous les cas', mois, [
  ['2017-01-01', 67 * 12, code_travail('L5421-4'), publication('2026-11-23')],
])
