import { bareme } from '../../moteur/expression/bareme.ts'
import { euros_par_an, euros_par_mois, taux } from '../../moteur/expression/units.ts'
import { css, jorf, publie } from '../textes/texte.ts'
import { lu, openfisca } from '../textes/verification.ts'

export const af_part_tranche_2 = bareme(
  'af_part_tranche_2',
  'Part des allocations familiales versée entre les deux plafonds',
  taux,
  [['2015-07-01', 0.5, css('D521-1'), lu('2026-11-23')]],
)

export const af_part_tranche_3 = bareme(
  'af_part_tranche_3',
  'Part des allocations familiales versée au-delà des deux plafonds',
  taux,
  [['2015-07-01', 0.25, css('D521-1'), lu('2026-11-23')]],
)

export const taux_af_majoration = bareme(
  'taux_af_majoration',
  'Majoration pour âge, en part de la base mensuelle',
  taux,
  [['2008-05-01', 0.16, css('D521-1'), lu('2026-11-23')]],
)

export const taux_majoration_des_11_ans_outre_mer = bareme(
  'taux_majoration_des_11_ans_outre_mer',
  'Majoration à 11 ans d’un seul enfant outre-mer, en part de la base mensuelle',
  taux,
  [['1999-01-01', 0.0369, css('D755-5'), openfisca('2026-11-24')]],
)

export const taux_majoration_des_16_ans_outre_mer = bareme(
  'taux_majoration_des_16_ans_outre_mer',
  'Majoration à 16 ans d’un seul enfant outre-mer, en part de la base mensuelle',
  taux,
  [['1999-01-01', 0.0567, css('D755-5'), openfisca('2026-11-24')]],
)

export const taux_af_allocation_forfaitaire = bareme(
  'taux_af_allocation_forfaitaire',
  'Allocation forfaitaire pour un enfant de 20 ans, en part de la base mensuelle',
  taux,
  [['2003-07-01', 0.20234, css('D521-2'), lu('2026-11-23')]],
)

export const part_enfant_en_alternance = bareme(
  'part_enfant_en_alternance',
  'Part comptée pour un enfant en résidence alternée',
  taux,
  [['2007-05-01', 0.5, css('R521-3'), lu('2026-11-23')]],
)

export const majoration_plafond_deux_premiers_enfants = bareme(
  'majoration_plafond_deux_premiers_enfants',
  'Majoration des plafonds pour chacun des deux premiers enfants',
  taux,
  [['1986-01-01', 0.25, css('R522-2'), lu('2026-11-23')]],
)

export const majoration_plafond_enfant_suivant = bareme(
  'majoration_plafond_enfant_suivant',
  'Majoration des plafonds par enfant à partir du troisième',
  taux,
  [['2010-01-01', 0.3, css('R522-2'), lu('2026-11-23')]],
)

export const taux_cf_majore = bareme(
  'taux_cf_majore',
  'Complément familial majoré, en part de la base mensuelle',
  taux,
  [
    ['2017-04-01', 0.5833, jorf('Décret n° 2017-532, art. 1', 'JORFTEXT000034419976'), openfisca('2026-11-23')],
    ['2018-04-01', 0.6248, css('D522-2'), openfisca('2026-11-23')],
  ],
)

export const part_plafond_cf_majore = bareme(
  'part_plafond_cf_majore',
  'Plafond du complément familial majoré, en part du plafond du complément familial',
  taux,
  [
    [
      '2014-04-01',
      0.5,
      publie(
        'Circulaire DSS/2B/2020/226',
        'https://solidarites-sante.gouv.fr/fichiers/bo/2020/20-12/ste_20200012_0000_0050.pdf',
      ),
      openfisca('2026-11-23'),
    ],
  ],
)

export const taux_paje_base = bareme(
  'taux_paje_base',
  'Allocation de base entière, en part de la base mensuelle',
  taux,
  [['2018-04-01', 0.4165, css('D531-3'), openfisca('2026-11-23')]],
)

export const part_paje_taux_partiel = bareme(
  'part_paje_taux_partiel',
  'Part de l’allocation de base versée entre les deux plafonds',
  taux,
  [['2018-04-01', 0.5, css('D531-3'), openfisca('2026-11-23')]],
)

export const taux_asf_un_parent = bareme(
  'taux_asf_un_parent',
  'Soutien d’un enfant privé de l’aide d’un parent, en part de la base mensuelle',
  taux,
  [
    ['2018-04-01', 0.2813, css('R523-7'), openfisca('2026-11-23')],
    ['2022-11-01', 0.422, jorf('Décret n° 2022-1370, art. 1', 'JORFTEXT000046497145'), openfisca('2026-11-23')],
  ],
)

export const taux_asf_deux_parents = bareme(
  'taux_asf_deux_parents',
  'Soutien d’un enfant privé de l’aide de ses deux parents, en part de la base mensuelle',
  taux,
  [
    ['2018-04-01', 0.375, css('R523-7'), openfisca('2026-11-23')],
    ['2022-11-01', 0.5625, jorf('Décret n° 2022-1370, art. 1', 'JORFTEXT000046497145'), openfisca('2026-11-23')],
  ],
)

export const asf_seuil = bareme(
  'asf_seuil',
  'Montant jusqu’auquel l’allocation de soutien familial n’est pas versée',
  euros_par_mois,
  [['2018-07-01', 15, css('D523-3'), openfisca('2026-11-23')]],
)

export const part_plafond_securite_sociale_biactivite = bareme(
  'part_plafond_securite_sociale_biactivite',
  'Revenu professionnel de chacun qui fait un couple de deux actifs, en part du plafond de la sécurité sociale',
  taux,
  [['2011-11-01', 0.136, css('R522-2'), lu('2026-11-23')]],
)

export const plafond_securite_sociale_annuel = bareme(
  'plafond_securite_sociale_annuel',
  'Plafond annuel de la sécurité sociale',
  euros_par_an,
  [
    ['2018-01-01', 39732, jorf('Arrêté du 5 décembre 2017', 'JORFARTI000036171734'), openfisca('2026-11-23')],
    ['2019-01-01', 40524, jorf('Arrêté du 11 décembre 2018', 'JORFARTI000037814805'), openfisca('2026-11-23')],
    [
      '2020-01-01',
      41136,
      publie('Arrêté du 2 décembre 2019', 'https://www.legifrance.gouv.fr/eli/arrete/2019/12/2/SSAS1934384A/jo/texte'),
      openfisca('2026-11-23'),
    ],
    ['2021-01-01', 41136, jorf('Arrêté du 22 décembre 2020', 'JORFTEXT000042748904'), openfisca('2026-11-23')],
    ['2022-01-01', 41136, jorf('Arrêté du 15 décembre 2021', 'JORFTEXT000044514684'), openfisca('2026-11-23')],
    ['2023-01-01', 43992, jorf('Arrêté du 9 décembre 2022', 'JORFTEXT000046745084'), openfisca('2026-11-23')],
    ['2024-01-01', 46368, jorf('Arrêté du 19 décembre 2023', 'JORFARTI000048708695'), openfisca('2026-11-23')],
    ['2025-01-01', 47100, jorf('Arrêté du 19 décembre 2024', 'JORFTEXT000050854392'), openfisca('2026-11-23')],
    ['2026-01-01', 48060, jorf('Arrêté du 22 décembre 2025', 'JORFTEXT000053143451'), openfisca('2026-11-23')],
  ],
  { jusqu_au: '2026-12-31' },
)
