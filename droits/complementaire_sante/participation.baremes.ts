import { bareme } from '../../moteur/expression/bareme.ts'
import { ans } from '../../moteur/expression/literal.ts'
import type { LegalText } from '../../moteur/expression/text.ts'
import { euros_par_mois } from '../../moteur/expression/units.ts'
import { jorf } from '../textes/texte.ts'
import { lu } from '../textes/verification.ts'

const article_1 = jorf('Arrêté du 21 juin 2019, art. 1', 'JORFARTI000038670889')
const article_2 = jorf('Arrêté du 21 juin 2019, art. 2', 'JORFARTI000038670891')

const ages = [
  [0, 'moins de 30 ans', 8, 2.8],
  [30, 'de 30 à 49 ans', 14, 4.9],
  [50, 'de 50 à 59 ans', 21, 7.3],
  [60, 'de 60 à 69 ans', 25, 8.7],
  [70, '70 ans ou plus', 30, 10.5],
] as const

const tarif = (nom: string, libelle: string, valeur: number, texte: LegalText) =>
  bareme(nom, libelle, euros_par_mois, [['2019-11-01', valeur, texte, lu('2026-11-23')]])

/** Age reached, and what is paid each month from it on. */
export const css_participation_par_age = ages.map(
  ([age, libelle, valeur]) =>
    [ans(age), tarif(`css_participation_${age}_ans`, `Participation à la CSS, ${libelle}`, valeur, article_1)] as const,
)

/** For those who come under the local scheme of Alsace-Moselle, which already pays a part. */
export const css_participation_alsace_moselle_par_age = ages.map(
  ([age, libelle, , valeur]) =>
    [
      ans(age),
      tarif(
        `css_participation_alsace_moselle_${age}_ans`,
        `Participation à la CSS, régime d’Alsace-Moselle, ${libelle}`,
        valeur,
        article_2,
      ),
    ] as const,
)
