import type { Month } from '../../../moteur/expression/month.ts'
import type { Ecran } from '../ecran.ts'
import { moisDesMontantsBruts, moisDesRevenus } from '../mois_utiles.ts'
import type { Libelle, Question } from '../question.ts'
import type { Adulte, Reponses } from '../reponses.ts'
import { bruts, imposables } from '../ressources.ts'
import { autrementTextes } from './revenus_autrement.textes.ts'

const dit =
  (cle: keyof (typeof autrementTextes)['fr']): Libelle =>
  (langue) =>
    autrementTextes[langue][cle]

type Code = (typeof imposables)[number]['code'] | (typeof bruts)[number]['code']

const montants = (de: Adulte, code: Code, mois: readonly Month[]): Question => ({
  genre: 'montants',
  de,
  champ: code,
  libelle: dit(code),
  aide: dit(`${code}_aide`),
  mois,
  faits: [{ variable: code, de }],
})

const coche = (de: readonly string[], adulte: Adulte, reponses: Reponses) =>
  de.some((boite) => reponses[adulte].revenus?.[boite])

/** Of the incomes that were ticked, the taxable and the gross amounts that the rights chosen look at. */
export function ecransAutrement(adulte: Adulte): readonly Ecran[] {
  const present = ({ foyer }: Reponses) => adulte === 'vous' || foyer.en_couple === true
  return [
    {
      nom: `imposables_${adulte}`,
      etape: 'revenus',
      titre: dit(`titre_${adulte}`),
      pourquoi: dit('pourquoi'),
      questions: ({ reponses, mois }) =>
        imposables
          .filter(({ de }) => present(reponses) && coche(de, adulte, reponses))
          .map(({ code }) => montants(adulte, code, moisDesRevenus(reponses, mois))),
    },
    {
      nom: `bruts_${adulte}`,
      etape: 'revenus',
      titre: dit(`titre_brut_${adulte}`),
      pourquoi: dit('pourquoi_brut'),
      questions: ({ reponses, mois }) =>
        bruts
          .filter(({ de }) => present(reponses) && coche(de, adulte, reponses))
          .map(({ code }) => montants(adulte, code, moisDesMontantsBruts(mois))),
    },
  ]
}
