import { bareme, type Verification } from '../../moteur/expression/bareme.ts'
import { annees, euros_par_mois, heures, taux } from '../../moteur/expression/units.ts'
import { css, jorf, publie } from '../textes/texte.ts'
import { lu, openfisca, publication } from '../textes/verification.ts'

export const ppa_montant_de_base = bareme(
  'ppa_montant_de_base',
  'Montant forfaitaire de la prime d’activité pour une personne seule',
  euros_par_mois,
  [
    ['2015-10-01', 524.16, jorf('Décret n° 2015-1710, art. 1', 'JORFARTI000031665102'), openfisca('2026-11-23')],
    ['2016-04-01', 524.68, jorf('Décret n° 2016-536, art. 1', 'JORFTEXT000032482324'), openfisca('2026-11-23')],
    [
      '2017-04-01',
      526.25,
      publie(
        'Décret n° 2017-740, art. 1',
        'https://www.legifrance.gouv.fr/eli/decret/2017/5/4/AFSA1710709D/jo/article_1',
      ),
      openfisca('2026-11-23'),
    ],
    [
      '2018-04-01',
      531.51,
      publie('Décret n° 2018-323, art. 1', 'https://www.legifrance.gouv.fr/eli/decret/2018/5/3/SSAA1805962D/jo/texte'),
      openfisca('2026-11-23'),
    ],
    [
      '2018-08-01',
      551.51,
      publie('Décret n° 2018-836, art. 1', 'https://www.legifrance.gouv.fr/eli/decret/2018/10/3/SSAA1822062D/jo/texte'),
      openfisca('2026-11-23'),
    ],
    ['2020-04-01', 553.16, jorf('Décret n° 2020-491, art. 1', 'JORFTEXT000041835204'), openfisca('2026-11-23')],
    ['2021-04-01', 553.71, jorf('Décret n° 2021-528, art. 1', 'JORFTEXT000043459542'), openfisca('2026-11-23')],
    ['2022-04-01', 563.68, jorf('Décret n° 2022-701, art. 1', 'JORFTEXT000045668709'), openfisca('2026-11-23')],
    ['2022-07-01', 586.23, jorf('Loi n° 2022-1158, art. 9', 'JORFTEXT000046186723'), openfisca('2026-11-23')],
    ['2023-04-01', 595.25, jorf('Décret n° 2023-343, art. 1', 'JORFARTI000047521600'), publication('2026-11-23')],
    ['2024-04-01', 622.63, jorf('Décret n° 2024-403, art. 1', 'JORFARTI000049490767'), publication('2026-11-23')],
    ['2025-04-01', 633.21, jorf('Décret n° 2025-294, art. 1', 'JORFTEXT000051393100'), publication('2026-11-23')],
    ['2026-04-01', 638.28, jorf('Décret n° 2026-222, art. 2', 'JORFTEXT000053733855'), openfisca('2026-11-23')],
  ],
  { jusqu_au: '2027-03-31' },
)

const depuis_2015 = (
  nom: string,
  libelle: string,
  valeur: number,
  article: Parameters<typeof css>[0],
  verification: Verification,
) => bareme(nom, libelle, taux, [['2015-10-01', valeur, css(article), verification]])

export const ppa_majoration_deuxieme_personne = depuis_2015(
  'ppa_majoration_deuxieme_personne',
  'Majoration pour la deuxième personne',
  0.5,
  'D843-1',
  lu('2026-11-23'),
)
export const ppa_majoration_personne_suivante = depuis_2015(
  'ppa_majoration_personne_suivante',
  'Majoration par personne suivante',
  0.3,
  'D843-1',
  lu('2026-11-23'),
)
export const ppa_majoration_enfant_au_dela_du_deuxieme = depuis_2015(
  'ppa_majoration_enfant_au_dela_du_deuxieme',
  'Majoration par enfant à partir du troisième',
  0.4,
  'D843-1',
  lu('2026-11-23'),
)
export const ppa_taux_majore_parent_isole = depuis_2015(
  'ppa_taux_majore_parent_isole',
  'Montant majoré d’un parent isolé, en part du montant d’une personne',
  1.28412,
  'D843-1',
  lu('2026-11-23'),
)
export const ppa_taux_majore_par_enfant = depuis_2015(
  'ppa_taux_majore_par_enfant',
  'Supplément du montant majoré par enfant',
  0.42804,
  'D843-1',
  lu('2026-11-23'),
)
export const ppa_taux_forfait_logement_1 = depuis_2015(
  'ppa_taux_forfait_logement_1',
  'Forfait logement, une personne',
  0.12,
  'R844-3',
  openfisca('2026-11-23'),
)
export const ppa_taux_forfait_logement_2 = depuis_2015(
  'ppa_taux_forfait_logement_2',
  'Forfait logement, deux personnes',
  0.16,
  'R844-3',
  openfisca('2026-11-23'),
)
export const ppa_taux_forfait_logement_3 = depuis_2015(
  'ppa_taux_forfait_logement_3',
  'Forfait logement, trois personnes ou plus',
  0.165,
  'R844-3',
  openfisca('2026-11-23'),
)

export const ppa_part_revenus_activite = bareme(
  'ppa_part_revenus_activite',
  'Part des revenus d’activité ajoutée au montant forfaitaire',
  taux,
  [
    ['2015-10-01', 0.62, css('D843-3'), openfisca('2026-11-23')],
    ['2018-08-01', 0.61, jorf('Décret n° 2018-836, art. 2', 'JORFARTI000037460547'), openfisca('2026-11-23')],
    ['2025-04-01', 0.5985, jorf('Décret n° 2025-292', 'JORFTEXT000051393074'), openfisca('2026-11-23')],
  ],
)

export const ppa_bonification_taux_maximum = bareme(
  'ppa_bonification_taux_maximum',
  'Bonification la plus forte, en part du montant d’une personne',
  taux,
  [
    ['2015-10-01', 0.12782, css('D843-2'), lu('2026-11-23')],
    ['2018-10-01', 0.29101, jorf('Décret n° 2018-1197', 'JORFTEXT000037846000'), openfisca('2026-11-23')],
    ['2026-04-01', 0.377, jorf('Décret n° 2026-222, art. 1', 'JORFTEXT000053733855'), openfisca('2026-11-23')],
  ],
)

export const ppa_bonification_seuil = bareme(
  'ppa_bonification_seuil',
  'Heures de SMIC à partir desquelles la bonification commence',
  heures,
  [['2015-10-01', 59, css('D843-2'), lu('2026-11-23')]],
)

export const ppa_bonification_seuil_maximum = bareme(
  'ppa_bonification_seuil_maximum',
  'Heures de SMIC à partir desquelles la bonification est entière',
  heures,
  [
    ['2015-10-01', 95, css('D843-2'), lu('2026-11-23')],
    ['2018-10-01', 120, jorf('Décret n° 2018-1197', 'JORFTEXT000037846000'), openfisca('2026-11-23')],
    ['2026-04-01', 138, jorf('Décret n° 2026-222, art. 1', 'JORFTEXT000053733855'), openfisca('2026-11-23')],
  ],
)

export const ppa_seuil_aah_activite = bareme(
  'ppa_seuil_aah_activite',
  'Heures de SMIC à partir desquelles l’AAH compte comme un revenu d’activité',
  heures,
  [['2015-10-01', 29, css('D843-4'), openfisca('2026-11-23')]],
)

export const ppa_montant_minimum_verse = bareme(
  'ppa_montant_minimum_verse',
  'Montant en dessous duquel la prime d’activité n’est pas versée',
  euros_par_mois,
  [['2015-10-01', 15, css('D846-2'), openfisca('2026-11-23')]],
)

export const ppa_age_minimum = bareme(
  'ppa_age_minimum',
  'Âge à partir duquel la prime d’activité est ouverte',
  annees,
  [['2015-10-01', 18, css('L842-2'), lu('2026-11-23')]],
)

export const part_smic_apprenant = bareme(
  'part_smic_apprenant',
  'Part du SMIC que doit dépasser un étudiant, un stagiaire ou un apprenti',
  taux,
  [['1985-12-22', 0.55, css('R512-2'), openfisca('2026-11-23')]],
)

export const heures_smic_apprenant = bareme(
  'heures_smic_apprenant',
  'Heures du SMIC mensuel des prestations familiales',
  heures,
  [['1985-12-22', 169, css('R512-2'), openfisca('2026-11-23')]],
)

/** The shares of D. 843-1, under the names that the household's scale gives them. */
export const ppa_majorations = {
  deuxieme_personne: ppa_majoration_deuxieme_personne,
  personne_suivante: ppa_majoration_personne_suivante,
  enfant_au_dela_du_deuxieme: ppa_majoration_enfant_au_dela_du_deuxieme,
}
