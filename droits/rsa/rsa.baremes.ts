import { bareme, type Verification } from '../../moteur/expression/bareme.ts'
import { annees, euros_par_mois, taux, taux_par_an } from '../../moteur/expression/units.ts'
import { casf, jorf, publie } from '../textes/texte.ts'
import { lu, openfisca, publication } from '../textes/verification.ts'

export const rsa_montant_de_base = bareme(
  'rsa_montant_de_base',
  'Montant forfaitaire du RSA pour une personne seule',
  euros_par_mois,
  [
    ['2015-09-01', 524.16, jorf('Décret n° 2015-1231', 'JORFTEXT000031276427'), openfisca('2026-11-23')],
    [
      '2016-04-01',
      524.68,
      publie('Décret n° 2016-538', 'https://www.legifrance.gouv.fr/eli/decret/2016/4/27/2016-538/jo/texte'),
      openfisca('2026-11-23'),
    ],
    [
      '2016-09-01',
      535.17,
      publie('Décret n° 2016-1276', 'https://www.legifrance.gouv.fr/eli/decret/2016/9/29/2016-1276/jo/texte'),
      openfisca('2026-11-23'),
    ],
    [
      '2017-04-01',
      536.78,
      publie('Décret n° 2017-739', 'https://www.legifrance.gouv.fr/eli/decret/2017/5/4/2017-739/jo/texte'),
      openfisca('2026-11-23'),
    ],
    [
      '2017-09-01',
      545.48,
      publie('Décret n° 2017-739, art. 1', 'https://www.legifrance.gouv.fr/eli/decret/2017/5/4/2017-739/jo/texte'),
      openfisca('2026-11-23'),
    ],
    [
      '2018-04-01',
      550.93,
      publie('Décret n° 2018-324, art. 1', 'https://www.legifrance.gouv.fr/eli/decret/2018/5/3/2018-324/jo/texte'),
      openfisca('2026-11-23'),
    ],
    [
      '2019-04-01',
      559.74,
      publie('Décret n° 2019-400, art. 1', 'https://www.legifrance.gouv.fr/eli/decret/2019/5/2/SSAA1907609D/jo/texte'),
      openfisca('2026-11-23'),
    ],
    ['2020-04-01', 564.78, jorf('Décret n° 2020-490, art. 1', 'JORFTEXT000041835196'), openfisca('2026-11-23')],
    ['2021-04-01', 565.34, jorf('Décret n° 2021-530, art. 1', 'JORFTEXT000043459557'), openfisca('2026-11-23')],
    ['2022-04-01', 575.52, jorf('Décret n° 2022-699, art. 1', 'JORFTEXT000045668694'), openfisca('2026-11-23')],
    ['2022-07-01', 598.54, jorf('Loi n° 2022-1158, art. 9', 'JORFTEXT000046186723'), openfisca('2026-11-23')],
    ['2023-04-01', 607.75, jorf('Décret n° 2023-340, art. 1', 'JORFARTI000047521567'), publication('2026-11-23')],
    ['2024-04-01', 635.71, jorf('Décret n° 2024-396, art. 1', 'JORFARTI000049486518'), publication('2026-11-23')],
    ['2025-04-01', 646.52, jorf('Décret n° 2025-293, art. 1', 'JORFTEXT000051393086'), publication('2026-11-23')],
    ['2026-04-01', 651.69, jorf('Décret n° 2026-220, art. 1', 'JORFTEXT000053733826'), openfisca('2026-11-23')],
  ],
  { jusqu_au: '2027-03-31' },
)

const depuis_2009 = (
  nom: string,
  libelle: string,
  valeur: number,
  article: Parameters<typeof casf>[0],
  verification: Verification,
) => bareme(nom, libelle, taux, [['2009-06-01', valeur, casf(article), verification]])

export const majoration_deuxieme_personne = depuis_2009(
  'majoration_deuxieme_personne',
  'Majoration pour la deuxième personne',
  0.5,
  'R262-1',
  lu('2026-11-23'),
)
export const majoration_personne_suivante = depuis_2009(
  'majoration_personne_suivante',
  'Majoration par personne suivante',
  0.3,
  'R262-1',
  lu('2026-11-23'),
)
export const majoration_enfant_au_dela_du_deuxieme = depuis_2009(
  'majoration_enfant_au_dela_du_deuxieme',
  'Majoration par enfant à partir du troisième',
  0.4,
  'R262-1',
  lu('2026-11-23'),
)

export const taux_majore_parent_isole = bareme(
  'taux_majore_parent_isole',
  'Montant majoré pour un parent isolé ou une femme enceinte isolée, en part du montant d’une personne',
  taux,
  [
    ['2009-06-01', 1.284, casf('R262-1'), lu('2026-11-23')],
    ['2016-01-01', 1.28412, jorf('Décret n° 2015-1710, art. 2', 'JORFTEXT000031665094'), openfisca('2026-11-23')],
  ],
)

export const taux_majore_par_enfant = bareme(
  'taux_majore_par_enfant',
  'Supplément du montant majoré par enfant, en part du montant d’une personne',
  taux,
  [
    ['2009-06-01', 0.428, casf('R262-1'), lu('2026-11-23')],
    ['2016-01-01', 0.42804, jorf('Décret n° 2015-1710, art. 2', 'JORFTEXT000031665094'), openfisca('2026-11-23')],
  ],
)

export const taux_forfait_logement_1 = depuis_2009(
  'taux_forfait_logement_1',
  'Forfait logement, une personne',
  0.12,
  'R262-9',
  publication('2026-11-23'),
)
export const taux_forfait_logement_2 = depuis_2009(
  'taux_forfait_logement_2',
  'Forfait logement, deux personnes',
  0.16,
  'R262-9',
  publication('2026-11-23'),
)
export const taux_forfait_logement_3 = depuis_2009(
  'taux_forfait_logement_3',
  'Forfait logement, trois personnes ou plus',
  0.165,
  'R262-9',
  publication('2026-11-23'),
)

export const rsa_montant_minimum_verse = bareme(
  'rsa_montant_minimum_verse',
  'Montant en dessous duquel le RSA n’est pas versé',
  euros_par_mois,
  [['2009-06-01', 6, casf('R262-39'), openfisca('2026-11-23')]],
)

export const rsa_age_minimum = bareme('rsa_age_minimum', 'Âge à partir duquel le RSA est ouvert sans enfant', annees, [
  ['2009-06-01', 25, casf('L262-4'), lu('2026-11-23')],
])

export const rsa_jeune_age_minimum = bareme('rsa_jeune_age_minimum', 'Âge minimum du RSA jeune actif', annees, [
  ['2010-09-01', 18, casf('L262-7-1'), openfisca('2026-11-23')],
])

export const rsa_age_limite_enfant = bareme(
  'rsa_age_limite_enfant',
  'Âge avant lequel un enfant peut être à charge',
  annees,
  [['2009-06-01', 25, casf('R262-3'), lu('2026-11-23')]],
)

export const rsa_majore_age_benjamin = bareme(
  'rsa_majore_age_benjamin',
  'Âge du plus jeune enfant jusqu’auquel la majoration est prolongée',
  annees,
  [['2009-06-01', 3, casf('R262-2'), lu('2026-11-23')]],
)

export const duree_sejour_hors_eee = bareme(
  'duree_sejour_hors_eee',
  'Durée de séjour régulier demandée hors Espace économique européen',
  annees,
  [['2009-06-01', 5, casf('L262-4'), lu('2026-11-23')]],
)

export const duree_sejour_eee = bareme(
  'duree_sejour_eee',
  'Durée de résidence demandée aux Européens et aux Suisses (trois mois)',
  annees,
  [['2009-06-01', 0.25, casf('L262-6'), openfisca('2026-11-23')]],
)

export const taux_forfait_asf = depuis_asf(
  'taux_forfait_asf',
  'Part de l’ASF comptée par enfant, en part de la base mensuelle',
  0.225,
)
export const taux_forfait_asf_orphelin = depuis_asf(
  'taux_forfait_asf_orphelin',
  'Part de l’ASF comptée par enfant orphelin de ses deux parents',
  0.3,
)

function depuis_asf(nom: string, libelle: string, valeur: number) {
  return bareme(nom, libelle, taux, [['2014-04-01', valeur, casf('R262-10-1'), lu('2026-11-23')]])
}

const patrimoine = (valeur: number) => [['2009-01-01', valeur, casf('R132-1'), openfisca('2026-11-23')]] as const

export const part_valeur_locative_immeuble = bareme(
  'part_valeur_locative_immeuble',
  'Part comptée de la valeur locative des immeubles non loués',
  taux,
  patrimoine(0.5),
)
export const part_valeur_locative_terrain = bareme(
  'part_valeur_locative_terrain',
  'Part comptée de la valeur locative des terrains non loués',
  taux,
  patrimoine(0.8),
)
export const taux_interet_forfaitaire = bareme(
  'taux_interet_forfaitaire',
  'Intérêt que l’épargne non placée est réputée rapporter',
  taux_par_an,
  patrimoine(0.03),
)

/** The shares of R. 262-1, under the names that the household's scale gives them. */
export const rsa_majorations = {
  deuxieme_personne: majoration_deuxieme_personne,
  personne_suivante: majoration_personne_suivante,
  enfant_au_dela_du_deuxieme: majoration_enfant_au_dela_du_deuxieme,
}
