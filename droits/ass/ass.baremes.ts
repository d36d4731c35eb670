import { bareme } from '../../moteur/expression/bareme.ts'
import { euros_par_jour, jours, mois, taux } from '../../moteur/expression/units.ts'
import { code_travail, jorf } from '../textes/texte.ts'
import { openfisca, publication } from '../textes/verification.ts'

export const ass_montant_journalier = bareme(
  'ass_montant_journalier',
  'Montant journalier de l’ASS',
  euros_par_jour,
  [
    ['2015-01-01', 16.25, code_travail('D5423-1'), openfisca('2026-11-23')],
    ['2016-04-01', 16.27, code_travail('D5423-1'), openfisca('2026-11-23')],
    ['2017-04-01', 16.32, code_travail('D5423-1'), openfisca('2026-11-23')],
    ['2018-04-01', 16.48, code_travail('D5423-1'), openfisca('2026-11-23')],
    ['2019-04-01', 16.74, code_travail('D5423-1'), publication('2026-11-23')],
    ['2020-04-01', 16.89, code_travail('D5423-1'), openfisca('2026-11-23')],
    ['2021-04-01', 16.91, code_travail('D5423-1'), openfisca('2026-11-23')],
    ['2022-04-01', 17.21, code_travail('D5423-1'), publication('2026-11-23')],
    ['2022-07-01', 17.9, jorf('Loi n° 2022-1158, art. 9', 'JORFARTI000046186749'), openfisca('2026-11-23')],
    ['2023-04-01', 18.17, jorf('Décret du 29 avril 2023', 'JORFARTI000047478019'), publication('2026-11-23')],
    ['2024-04-01', 19.01, jorf('Décret du 30 mars 2024', 'JORFARTI000049410776'), publication('2026-11-23')],
    ['2025-04-01', 19.33, code_travail('D5423-1'), publication('2026-11-23')],
    ['2026-04-01', 19.48, jorf('Décret du 30 mars 2026', 'JORFTEXT000053733811'), openfisca('2026-11-23')],
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
