import { jorf, publie } from './texte.ts'

/**
 * Articles of the unemployment insurance rules that the rules cite: annex A of décret n° 2019-797 until the end of 2024, then
 * the règlement général annexed to the convention of 15 November 2024, which keeps the numbers.
 */
type Article =
  | '2'
  | '3'
  | '4'
  | '9'
  | '11'
  | '12'
  | '13'
  | '14'
  | '15'
  | '16'
  | '17 bis'
  | '19'
  | '20'
  | '21'
  | '22'
  | '25'
  | '30'
  | '31'
  | '32'

/** An article of the unemployment insurance rules, under its number. */
export function assurance_chomage(numero: Article) {
  return jorf(`Règlement d’assurance chômage, art. ${numero}`, 'JORFTEXT000038829574')
}

const unedic = 'https://www.unedic.org'

export const circulaire = (numero: string, fichier: string) =>
  publie(`Circulaire Unédic n° ${numero}`, `${unedic}/ged/documents/circulars/pdf/PRE-CIRC-${fichier}.pdf`)

export const convention_2024 = publie(
  'Convention d’assurance chômage du 15 novembre 2024',
  `${unedic}/la-reglementation/conventions-d-assurance-chomage/convention-du-15-novembre-2024-relative-a-l-assurance-chomage`,
)

export const differe_specifique_unedic = publie(
  'Unédic, différé d’indemnisation spécifique',
  `${unedic}/indemnisation/fiches-thematiques/differe-dindemnisation-specifique-en-cas-dindemnites-supra-legales`,
)

export const differe_conges_payes_unedic = publie(
  'Unédic, différé congés payés',
  `${unedic}/indemnisation/fiches-thematiques/differe-conges-payes`,
)

export const retenues_unedic = publie(
  'Unédic, retenues sociales sur les allocations',
  `${unedic}/indemnisation/fiches-thematiques/retenues-sociales-sur-les-allocations`,
)

export const cumul_unedic = publie(
  'Unédic, cumul d’une allocation et d’un salaire',
  `${unedic}/indemnisation/fiches-thematiques/cumul-allocation-salaire`,
)

export const ce_qui_change_2025 = publie(
  'Unédic, ce qui change au 1er avril 2025',
  `${unedic}/actualites/avant-apres-ce-qui-change-avec-la-convention-d-assurance-chomage-du-15-novembre-2024`,
)

export const allocation_unedic = publie(
  'Unédic, allocation d’aide au retour à l’emploi (30 avril 2026)',
  `${unedic}/indemnisation/fiches-thematiques/allocation-retour-emploi`,
)

export const sans_revalorisation_2026 = publie(
  'Unédic, pas de revalorisation au 1er juillet 2026',
  `${unedic}/actualites/allocations-dassurance-chomage-pas-de-revalorisation-au-1er-juillet-2026`,
)

/** Article 9 of loi n° 2025-989: five months of work for whom the insurance has not admitted for twenty years. */
export const primo_entrants_2026 = publie(
  'Unédic, une condition d’accès assouplie pour les primo-entrants',
  `${unedic}/actualites/assurance-chomage-une-condition-dacces-assouplie-pour-les-primo-entrants`,
)

/** Loi n° 2026-470 of 11 June 2026 and the amendment of 25 February 2026 to the convention. */
export const ruptures_conventionnelles_2026 = publie(
  'Unédic, ce qui change le 1er septembre 2026',
  `${unedic}/actualites/assurance-chomage-ce-qui-change-le-1er-septembre-2026`,
)

export const decret_2023_33 = publie(
  'Décret n° 2023-33 du 26 janvier 2023',
  'https://www.legifrance.gouv.fr/eli/decret/2023/1/26/2023-33/jo/texte',
)

export const decret_2021_346 = publie(
  'Décret n° 2021-346 du 30 mars 2021',
  'https://www.legifrance.gouv.fr/eli/decret/2021/3/30/2021-346/jo/texte',
)
