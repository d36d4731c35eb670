import { bareme } from '../../moteur/expression/bareme.ts'
import { table } from '../../moteur/expression/table.ts'
import { euros_par_an, euros_par_mois, taux } from '../../moteur/expression/units.ts'
import { arrete_aides_logement } from '../textes/arrete_aides_logement.ts'
import { cch } from '../textes/texte.ts'
import { lu } from '../textes/verification.ts'
import { zones } from './loyers.baremes.ts'

/** The first day of each period of article 18; a loan of before the second one reads the first line. */
export const periodes_de_pret = [
  '2005-09-01',
  '2007-01-01',
  '2008-01-01',
  '2009-01-01',
  '2010-01-01',
  '2011-01-01',
  '2012-01-01',
  '2013-01-01',
  '2014-10-01',
  '2015-10-01',
  '2017-10-01',
  '2019-10-01',
] as const

const periodes = periodes_de_pret.map((date) => `prêt signé à partir du ${date}`)

type Zones = Readonly<Record<'zone_1' | 'zone_2' | 'zone_3', readonly number[]>>

/** One line for each period of signature: all are in force at once, each for its loans. */
const plafond = (nom: string, libelle: string, valeurs: Zones) =>
  table(
    `plafond_de_pret_conventionne_${nom}`,
    `Mensualité de prêt conventionné prise en compte au plus, ${libelle}`,
    euros_par_mois,
    zones,
    periodes,
    [['2019-10-01', valeurs, arrete_aides_logement('18'), lu('2026-11-23')]],
  )

export const plafonds_neuf = {
  seul: plafond('neuf_seul', 'logement neuf, personne seule', {
    zone_1: [321.85, 330.86, 339.99, 350.02, 351.14, 355, 358.55, 366.26, 368.35, 368.64, 371.4, 372.52],
    zone_3: [268.13, 275.64, 283.25, 291.61, 292.54, 295.76, 298.72, 305.14, 306.88, 307.13, 309.43, 310.36],
    zone_2: [287.22, 295.26, 303.41, 312.36, 313.36, 316.81, 319.98, 326.86, 328.72, 328.98, 331.45, 332.44],
  }),
  couple: plafond('neuf_couple', 'logement neuf, couple', {
    zone_1: [388.27, 399.14, 410.16, 422.26, 423.61, 428.27, 432.55, 441.85, 444.37, 444.73, 448.07, 449.41],
    zone_3: [321.52, 330.52, 339.64, 349.66, 350.78, 354.64, 358.19, 365.89, 367.98, 368.27, 371.03, 372.15],
    zone_2: [345.7, 355.38, 365.19, 375.96, 377.16, 381.31, 385.12, 393.4, 395.64, 395.96, 398.93, 400.13],
  }),
  une_personne: plafond('neuf_une_personne', 'logement neuf, une personne à charge', {
    zone_1: [454.69, 467.42, 480.32, 494.49, 496.07, 501.53, 506.55, 517.44, 520.39, 520.81, 524.72, 526.29],
    zone_3: [374.91, 385.41, 396.05, 407.73, 409.03, 413.53, 417.67, 426.65, 429.08, 429.42, 432.64, 433.94],
    zone_2: [404.18, 415.5, 426.97, 439.57, 440.98, 445.83, 450.29, 459.97, 462.59, 462.96, 466.43, 467.83],
  }),
  suivante: plafond('neuf_suivante', 'logement neuf, par personne à charge à partir de la deuxième', {
    zone_1: [66.42, 68.28, 70.16, 72.23, 72.46, 73.26, 73.99, 75.58, 76.01, 76.07, 76.64, 76.87],
    zone_3: [53.39, 54.88, 56.39, 58.05, 58.24, 58.88, 59.47, 60.75, 61.1, 61.15, 61.61, 61.79],
    zone_2: [58.48, 60.12, 61.78, 63.6, 63.8, 64.5, 65.15, 66.55, 66.93, 66.98, 67.48, 67.68],
  }),
}

export const plafonds_ancien = {
  seul: plafond('ancien_seul', 'logement ancien, personne seule', {
    zone_1: [259.07, 266.32, 273.67, 281.74, 282.64, 285.75, 288.61, 294.82, 296.5, 296.74, 298.97, 299.86],
    zone_3: [215.67, 221.71, 227.83, 234.55, 235.3, 237.89, 240.27, 245.44, 246.84, 247.04, 248.89, 249.64],
    zone_2: [230.94, 237.41, 243.96, 251.16, 251.96, 254.73, 257.28, 262.81, 264.31, 264.52, 266.5, 267.3],
  }),
  couple: plafond('ancien_couple', 'logement ancien, couple', {
    zone_1: [312.64, 321.39, 330.26, 340, 341.09, 344.84, 348.29, 355.78, 357.81, 358.1, 360.79, 361.87],
    zone_3: [258.74, 265.98, 273.32, 281.38, 282.28, 285.39, 288.24, 294.44, 296.12, 296.36, 298.58, 299.48],
    zone_2: [278.14, 285.93, 293.82, 302.49, 303.46, 306.8, 309.87, 316.53, 318.33, 318.58, 320.97, 321.93],
  }),
  une_personne: plafond('ancien_une_personne', 'logement ancien, une personne à charge', {
    zone_1: [366.21, 376.46, 386.85, 398.26, 399.53, 403.92, 407.96, 416.73, 419.11, 419.45, 422.6, 423.86],
    zone_3: [301.81, 310.26, 318.82, 328.23, 329.28, 332.9, 336.23, 343.46, 345.42, 345.74, 348.29, 349.34],
    zone_2: [325.34, 334.45, 343.68, 353.82, 354.95, 358.85, 362.44, 370.23, 372.34, 372.64, 375.43, 376.56],
  }),
  suivante: plafond('ancien_suivante', 'logement ancien, par personne à charge à partir de la deuxième', {
    zone_1: [53.57, 55.07, 56.59, 58.26, 58.45, 59.09, 59.68, 60.96, 61.31, 61.36, 61.82, 62.01],
    zone_3: [43.07, 44.28, 45.5, 46.84, 46.99, 47.51, 47.99, 49.02, 49.3, 49.34, 49.71, 49.86],
    zone_2: [47.2, 48.52, 49.86, 51.33, 51.49, 52.06, 52.58, 53.71, 54.02, 54.06, 54.47, 54.63],
  }),
}

const du_texte = (nom: string, libelle: string, valeur: number, article: '22' | '23') =>
  bareme(nom, libelle, euros_par_an, [['2019-10-01', valeur, arrete_aides_logement(article), lu('2026-11-23')]])

export const coefficient_pret_conventionne = du_texte(
  'coefficient_pret_conventionne',
  'Coefficient multiplicateur des parts, prêt conventionné',
  22111.33,
  '22',
)
export const debut_des_tranches = du_texte(
  'debut_mensualite_pret_conventionne',
  'Mensualité minimale, prêt conventionné, première tranche de ressources par part',
  0,
  '23',
)
export const seuil_mensualite_pret_conventionne = du_texte(
  'seuil_mensualite_pret_conventionne',
  'Mensualité minimale, prêt conventionné, seconde tranche de ressources par part',
  5600.85,
  '23',
)

const part = (nom: string, libelle: string, valeur: number, article: '23' | '25') =>
  bareme(nom, libelle, taux, [['2019-10-01', valeur, arrete_aides_logement(article), lu('2026-11-23')]])

export const taux_mensualite_pret_conventionne_1 = part(
  'taux_mensualite_pret_conventionne_1',
  'Mensualité minimale, prêt conventionné, taux de la première tranche',
  0.208,
  '23',
)
export const taux_mensualite_pret_conventionne_2 = part(
  'taux_mensualite_pret_conventionne_2',
  'Mensualité minimale, prêt conventionné, taux de la seconde tranche',
  0.416,
  '23',
)
export const part_des_ressources_laissee = part(
  'part_des_ressources_laissee_pret_conventionne',
  'Dépense laissée au moins, par mois, en part des ressources de l’année',
  0.0234,
  '25',
)

export const prise_en_charge_maximale_pret_conventionne = bareme(
  'prise_en_charge_maximale_pret_conventionne',
  'Part de la mensualité de prêt conventionné prise en charge au plus',
  taux,
  [['2019-10-01', 0.95, cch('D832-11'), lu('2026-11-23')]],
)
