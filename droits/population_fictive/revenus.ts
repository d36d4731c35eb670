import type { Month } from '../../moteur/expression/month.ts'
import { Quantiles } from './quantiles.ts'
import { hypothese, publie } from './source.ts'

const milieu_de_2024 = 2024 * 12 + 6

/** Amounts below are in euros of 2024; two per cent a year since: an assumption. The same all along the years told. */
export const enEurosDu = (mois: Month, montant: number): number =>
  Math.round(montant * 1.02 ** ((mois - milieu_de_2024) / 12))

/** A month of full-time work, net, euros of 2024. Nobody here is paid under the net minimum wage of that year: an assumption. */
export const salaire_temps_plein = new Quantiles(
  publie('Insee Première n° 2079, 2024 ; centile : Insee 2023', 'https://www.insee.fr/fr/statistiques/8657156'),
  [0, 1398],
  [0.1, 1492],
  [0.5, 2190],
  [0.9, 4334],
  [0.99, 10222],
  [1, 15000],
)

/** Share of a full-time wage. */
export const quotite_temps_partiel = new Quantiles(
  hypothese('de 30 à 90 % d’un temps plein, le plus souvent de 50 à 80 %'),
  [0, 30],
  [0.2, 50],
  [0.9, 80],
  [1, 90],
)

/** Self-employed, without « micro » : 10.6 % earn nothing, the quantiles are those of the others. */
export const revenu_independant = new Quantiles(
  publie(
    'Insee, Emploi et revenus des indépendants, 2025',
    'https://www.insee.fr/fr/statistiques/8376543?sommaire=8376600',
  ),
  [0, 0],
  [0.106, 0],
  [0.195, 650],
  [0.33, 1520],
  [0.553, 2900],
  [0.777, 5190],
  [0.911, 9320],
  [1, 27950],
)

// Three in ten also have a wage. https://www.insee.fr/fr/statistiques/8376583
export const part_micro_entrepreneurs_salaries = 0.3
export const revenu_micro_entrepreneur = new Quantiles(
  publie('Insee Première n° 1961, 2021 : 630 € en moyenne ; forme : hypothèse', 'https://letowski.fr/2023/?p=27632'),
  [0, 0],
  [0.5, 430],
  [0.9, 1400],
  [1, 3200],
)

// Pensions of the end of 2021 in those of 2024: 4 % in July 2022, 0.8 % and 5.3 % in January 2023 and 2024, 1.1 % in January 2022. https://www.senioractu.com/Les-retraites-de-base-revalorisees-de-53-au-1er-janvier-2024_a25581.html
const de2021 = (net: number) => Math.round(net * 1.116)

/** Net, own rights only: 30 % under 1,000 € gross and 8 % above 3,000 €, half under 1,366 €; the ends are assumptions. */
export const retraite_en_couple = new Quantiles(
  publie(
    'Drees, Les retraités et les retraites, 2020 et 2021',
    'https://gan-eurocourtage.fr/publications/epargne-retraite/la-dress-vient-de-publier-son-etude-sur-la-retraite',
  ),
  [0, de2021(100)],
  [0.1, de2021(420)],
  [0.3, de2021(930)],
  [0.5, de2021(1366)],
  [0.92, de2021(2790)],
  [1, de2021(5500)],
)

/** The same with a survivor's pension, for who lives alone: half under 1,499 €; the ends are assumptions. */
export const retraite_seul = new Quantiles(
  retraite_en_couple.source,
  [0, de2021(300)],
  [0.1, de2021(850)],
  [0.3, de2021(1160)],
  [0.5, de2021(1499)],
  [0.92, de2021(2790)],
  [1, de2021(5500)],
)

/** Of the net wage lost: an assumption, near the mean of what the Unédic pays. */
export const part_du_salaire_en_chomage = 0.68

// Gross, taxable and net of one pay: mean French rates of contributions, an assumption.
export const salaire_brut = (net: number): number => Math.round(net / 0.78)
export const salaire_imposable = (net: number): number => Math.round(net * 1.037)
export const chomage_brut = (net: number): number => Math.round(net / 0.93)
export const chomage_imposable = (net: number): number => Math.round(net * 1.02)
export const retraite_brute = (net: number): number => Math.round(net / 0.93)
export const retraite_imposable = (net: number): number => Math.round(net * 1.025)

/** 84.3 % of households have one (Insee 2021); the amounts are assumptions. https://www.insee.fr/fr/statistiques/7941419 */
export const part_livret = 0.843
export const livret = new Quantiles(hypothese('encours du livret A'), [0, 20], [0.5, 2500], [0.9, 18000], [1, 22950])

/** 16.9 % of households hold securities (the same page); the amounts are assumptions. */
export const part_valeurs_mobilieres = 0.169
export const valeurs_mobilieres = new Quantiles(hypothese('valeurs mobilières'), [0, 300], [0.5, 9000], [1, 120000])

/** By child, each month: 190 € on average (Drees 2021). Who gets one among single parents: an assumption. */
export const pension_alimentaire = new Quantiles(
  publie(
    'Drees, janvier 2021',
    'https://www.mieuxvivre-votreargent.fr/vie-pratique/2021/01/12/pension-alimentaire-un-quart-des-parents-separes-et-solvables-ne-la-paie-pas/',
  ),
  [0, 60],
  [0.5, 175],
  [1, 390],
)
export const part_pension_alimentaire = 0.4

/** Of single parents, those whose other parent takes a share otherwise, as by turns: an assumption. */
export const part_entretien_partage = 0.25
