import { bareme, type Verification } from '../../moteur/expression/bareme.ts'
import { annees, euros_par_an, euros_par_mois, jours, nombre, taux } from '../../moteur/expression/units.ts'
import { css, jorf, publie } from '../textes/texte.ts'
import { lu, openfisca, publication } from '../textes/verification.ts'

export const aah_montant_maximum = bareme(
  'aah_montant_maximum',
  'Montant maximum de l’AAH',
  euros_par_mois,
  [
    ['2019-11-01', 900, jorf('Décret n° 2019-1047', 'JORFTEXT000039207638'), openfisca('2026-11-23')],
    ['2020-04-01', 902.7, jorf('Décret n° 2020-492', 'JORFTEXT000041835211'), publication('2026-11-23')],
    ['2021-04-01', 903.6, jorf('Décret n° 2021-527, art. 1', 'JORFTEXT000043459535'), openfisca('2026-11-23')],
    ['2022-04-01', 919.86, jorf('Décret n° 2022-700, art. 1', 'JORFTEXT000045668702'), publication('2026-11-23')],
    ['2022-07-01', 956.65, jorf('Loi n° 2022-1158, art. 9', 'JORFARTI000046186749'), openfisca('2026-11-23')],
    [
      '2023-04-01',
      971.37,
      publie('Décret n° 2023-328', 'https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000047511476'),
      publication('2026-11-23'),
    ],
    ['2024-04-01', 1016.05, jorf('Décret n° 2024-397', 'JORFARTI000049486529'), publication('2026-11-23')],
    ['2025-04-01', 1033.32, jorf('Décret n° 2025-297, art. 1', 'JORFTEXT000051393142'), publication('2026-11-23')],
    ['2026-04-01', 1041.59, jorf('Décret n° 2026-229, art. 1', 'JORFTEXT000053734356'), openfisca('2026-11-23')],
  ],
  { jusqu_au: '2027-03-31' },
)

const constant = (
  nom: string,
  libelle: string,
  depuis: string,
  valeur: number,
  article: Parameters<typeof css>[0],
  verification: Verification,
) => bareme(nom, libelle, taux, [[depuis, valeur, css(article), verification]])

export const aah_taux_incapacite = constant(
  'aah_taux_incapacite',
  'Taux d’incapacité qui ouvre l’AAH',
  '2005-01-01',
  0.8,
  'D821-1',
  openfisca('2026-11-23'),
)

export const aah_taux_incapacite_rsdae = constant(
  'aah_taux_incapacite_rsdae',
  'Taux d’incapacité qui ouvre l’AAH avec une restriction pour l’accès à l’emploi',
  '2005-01-01',
  0.5,
  'D821-1',
  openfisca('2026-11-23'),
)

export const aah_age_minimum = bareme('aah_age_minimum', 'Âge d’ouverture de l’AAH', annees, [
  ['2005-01-01', 20, css('R821-1'), openfisca('2026-11-23')],
])

export const aah_age_minimum_hors_charge = bareme(
  'aah_age_minimum_hors_charge',
  'Âge d’ouverture de l’AAH pour qui n’est plus à charge de ses parents',
  annees,
  [['2005-01-01', 16, css('R821-1'), openfisca('2026-11-23')]],
)

/** The age at which one is deemed unfit for work (L. 351-8), left at 62 by the reform of 2023. */
export const aah_age_limite_rsdae = bareme(
  'aah_age_limite_rsdae',
  'Âge auquel s’arrête l’AAH des personnes dont l’incapacité est de moins de 80 %',
  annees,
  [['2017-01-01', 62, css('L821-2'), publication('2026-11-23')]],
)

export const aah_part_du_smic = constant(
  'aah_part_du_smic',
  'Part du SMIC mensuel qui sépare les deux abattements sur les revenus d’activité',
  '2011-01-01',
  0.3,
  'D821-9',
  lu('2026-11-23'),
)

export const aah_abattement_premiere_tranche = constant(
  'aah_abattement_premiere_tranche',
  'Abattement sur les revenus d’activité, jusqu’à 30 % du SMIC',
  '2011-01-01',
  0.8,
  'D821-9',
  lu('2026-11-23'),
)

export const aah_abattement_seconde_tranche = constant(
  'aah_abattement_seconde_tranche',
  'Abattement sur les revenus d’activité, au-delà de 30 % du SMIC',
  '2011-01-01',
  0.4,
  'D821-9',
  lu('2026-11-23'),
)

export const aah_abattement_cessation_activite = constant(
  'aah_abattement_cessation_activite',
  'Abattement sur les revenus d’activité de qui ne travaille plus, ou reçoit un revenu de remplacement',
  '2011-01-01',
  0.3,
  'R821-4',
  openfisca('2026-11-23'),
)

export const aah_majoration_plafond_enfant = bareme(
  'aah_majoration_plafond_enfant',
  'Plafond de l’AAH ajouté par enfant à charge, en montants maximum',
  nombre,
  [['2005-01-01', 0.5, css('D821-2'), openfisca('2026-11-23')]],
)

export const aah_majoration_plafond_couple = bareme(
  'aah_majoration_plafond_couple',
  'Plafond de l’AAH conjugalisée ajouté pour un couple, en montants maximum',
  nombre,
  [['2019-11-01', 0.81, css('D821-2'), publication('2026-11-23')]],
)

export const aah_abattement_conjoint = bareme(
  'aah_abattement_conjoint',
  'Abattement sur les revenus du conjoint',
  euros_par_an,
  [['2022-01-01', 5000, jorf('Décret n° 2022-42', 'JORFTEXT000045038484'), publication('2026-11-23')]],
)

export const aah_abattement_conjoint_par_enfant = bareme(
  'aah_abattement_conjoint_par_enfant',
  'Abattement sur les revenus du conjoint, par enfant à charge',
  euros_par_an,
  [['2022-01-01', 1400, jorf('Décret n° 2022-42', 'JORFTEXT000045038484'), publication('2026-11-23')]],
)

export const aah_part_revenus_conjoint_avant_2022 = constant(
  'aah_part_revenus_conjoint_avant_2022',
  'Part des revenus imposables du conjoint comptée avant 2022',
  '2008-07-01',
  0.8,
  'R821-4',
  lu('2026-11-23'),
)

export const aah_abattement_frais_professionnels = constant(
  'aah_abattement_frais_professionnels',
  'Abattement fiscal sur les revenus du conjoint',
  '2005-01-01',
  0.1,
  'R532-3',
  openfisca('2026-11-23'),
)

export const aah_part_en_etablissement = constant(
  'aah_part_en_etablissement',
  'Part de l’AAH versée après soixante jours d’hôpital ou de prison',
  '2005-07-01',
  0.3,
  'R821-8',
  openfisca('2026-11-23'),
)

export const aah_jours_en_etablissement = bareme(
  'aah_jours_en_etablissement',
  'Jours d’hôpital ou de prison avant la réduction de l’AAH',
  jours,
  [['2005-07-01', 60, css('R821-8'), openfisca('2026-11-23')]],
)

export const mva_montant = bareme('mva_montant', 'Montant de la majoration pour la vie autonome', euros_par_mois, [
  ['2008-01-01', 104.77, css('D821-3'), publication('2026-11-23')],
])
