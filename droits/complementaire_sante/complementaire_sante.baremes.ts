import { bareme, type DatedLine, type Verification } from '../../moteur/expression/bareme.ts'
import { annees, euros_par_an, euros_par_mois, taux } from '../../moteur/expression/units.ts'
import { css, jorf, publie } from '../textes/texte.ts'
import { calcule, lu, openfisca, publication } from '../textes/verification.ts'

const vu = openfisca('2026-11-23')
const publie_le = publication('2026-11-23')

const plafonds_jusqu_en_2024: readonly DatedLine[] = [
  ['2016-04-01', 8653.16, publie('Arrêté du 18 mars 2016, NOR AFSS1607957A', recherche('AFSS1607957A')), publie_le],
  ['2017-04-01', 8723, css('L861-1'), vu],
  ['2018-04-01', 8810.23, css('L861-1'), vu],
  ['2019-04-01', 8951, jorf('Arrêté du 20 mars 2019', 'JORFARTI000038260960'), publie_le],
  ['2021-04-01', 9041, jorf('Arrêté fixant le plafond de ressources, avril 2021', 'JORFTEXT000043306326'), publie_le],
  [
    '2022-04-01',
    9203,
    publie('Arrêté du 24 mars 2022', recherche('complémentaire santé solidaire plafond')),
    publie_le,
  ],
  ['2022-07-01', 9571, jorf('Loi n° 2022-1158, art. 9', 'JORFTEXT000046186723'), vu],
  ['2023-04-01', 9719, jorf('Arrêté fixant le plafond de ressources, avril 2023', 'JORFTEXT000047387932'), publie_le],
  ['2024-04-01', 10166, jorf('Arrêté fixant le plafond de ressources, avril 2024', 'JORFTEXT000049339291'), publie_le],
]

function recherche(mots: string): string {
  return `https://www.legifrance.gouv.fr/search/jorf?query=${encodeURIComponent(mots)}`
}

export const cmu_c_plafond_de_base = bareme(
  'cmu_c_plafond_de_base',
  'Plafond de la CSS sans participation pour une personne seule, dernière valeur d’OpenFisca',
  euros_par_an,
  plafonds_jusqu_en_2024,
)

/** 2026: 10 339 × 1.008, the coefficient of L. 161-25 that the other amounts of 1 April 2026 show; the arrêté is to be read. */
export const cmu_c_plafond_de_base_publie = bareme(
  'cmu_c_plafond_de_base_publie',
  'Plafond de la CSS sans participation pour une personne seule',
  euros_par_an,
  [
    ...plafonds_jusqu_en_2024,
    [
      '2025-04-01',
      10339,
      publie('Arrêté publié au JO du 29 mars 2025', recherche('complémentaire santé solidaire plafond 2025')),
      publie_le,
    ],
    ['2026-04-01', 10422, css('L861-1'), calcule('2026-11-23')],
  ],
  { jusqu_au: '2027-03-31' },
)

const part = (nom: string, libelle: string, valeur: number, article: Parameters<typeof css>[0], verification = vu) =>
  bareme(nom, libelle, taux, [['2016-01-01', valeur, css(article), verification]])

export const css_majorations = {
  deuxieme_personne: part(
    'css_majoration_deuxieme_personne',
    'Plafond de la CSS, majoration pour la deuxième personne',
    0.5,
    'D861-1',
    publie_le,
  ),
  troisieme_et_quatrieme: part(
    'css_majoration_troisieme_et_quatrieme',
    'Plafond de la CSS, majoration pour la troisième et la quatrième personne',
    0.3,
    'D861-1',
    publie_le,
  ),
  suivantes: part(
    'css_majoration_personnes_suivantes',
    'Plafond de la CSS, majoration par personne à partir de la cinquième',
    0.4,
    'D861-1',
    publie_le,
  ),
}

export const css_part_residence_alternee = part(
  'css_part_residence_alternee',
  'Part de la majoration pour un enfant en résidence alternée',
  0.5,
  'D861-1',
  publie_le,
)

export const css_majoration_dom = part(
  'css_majoration_dom',
  'Majoration du plafond de la CSS outre-mer',
  0.113,
  'D861-1',
  publie_le,
)

export const css_rapport_avec_participation = part(
  'css_rapport_avec_participation',
  'Dépassement admis du plafond de la CSS, avec participation',
  0.35,
  'L861-1',
  publie_le,
)

export const css_age_a_charge = bareme(
  'css_age_a_charge',
  'Âge avant lequel on peut être à charge, pour la CSS',
  annees,
  [['2016-01-01', 25, css('R861-2'), lu('2026-11-23')]],
)

export const css_forfait_logement_gratuit = {
  une: part(
    'css_forfait_logement_gratuit_1',
    'Forfait logement du propriétaire ou de la personne logée gratuitement, une personne',
    0.12,
    'R861-5',
    publie_le,
  ),
  deux: part(
    'css_forfait_logement_gratuit_2',
    'Forfait logement du propriétaire ou de la personne logée gratuitement, deux personnes',
    0.14,
    'R861-5',
  ),
  trois: part(
    'css_forfait_logement_gratuit_3',
    'Forfait logement du propriétaire ou de la personne logée gratuitement, trois personnes ou plus',
    0.14,
    'R861-5',
  ),
}

export const css_forfait_logement_aide = {
  une: part(
    'css_forfait_logement_aide_1',
    'Forfait logement avec une aide au logement, une personne',
    0.12,
    'R861-7',
    publie_le,
  ),
  deux: part(
    'css_forfait_logement_aide_2',
    'Forfait logement avec une aide au logement, deux personnes',
    0.16,
    'R861-7',
  ),
  trois: part(
    'css_forfait_logement_aide_3',
    'Forfait logement avec une aide au logement, trois personnes ou plus',
    0.165,
    'R861-7',
    publie_le,
  ),
}

export const css_abattement_salaires = part(
  'css_abattement_salaires',
  'Part des salaires laissée de côté quand le travail a cessé',
  0.3,
  'R861-8',
)

const abattement = (nom: string, libelle: string, valeur: number, verification: Verification = publie_le) =>
  bareme(nom, libelle, euros_par_mois, [['2021-04-01', valeur, css('L861-2'), verification]])

export const css_abattement_aah = abattement('css_abattement_aah', 'Part de l’AAH non comptée pour la CSS', 68)
export const css_abattement_aspa_seul = abattement(
  'css_abattement_aspa_seul',
  'Part de l’ASPA non comptée pour la CSS, personne seule',
  71,
)
export const css_abattement_aspa_couple = abattement(
  'css_abattement_aspa_couple',
  'Part de l’ASPA non comptée pour la CSS, couple',
  110,
)
export const css_abattement_asi_seul = abattement(
  'css_abattement_asi_seul',
  'Part de l’ASI non comptée pour la CSS, un titulaire',
  49,
)
export const css_abattement_asi_couple = abattement(
  'css_abattement_asi_couple',
  'Part de l’ASI non comptée pour la CSS, deux titulaires',
  86,
)
