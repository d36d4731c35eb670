import type { Ecran, Etape } from '../ecran.ts'
import type { Libelle, Option, Question } from '../question.ts'
import type { Adulte } from '../reponses.ts'
import { identiteTextes } from './identite.textes.ts'

type Cle = keyof (typeof identiteTextes)['fr']
const dit =
  (cle: Cle): Libelle =>
  (langue) =>
    identiteTextes[langue][cle]

const nationalites: readonly Option[] = [
  { valeur: 'francaise', libelle: dit('francaise') },
  { valeur: 'europeenne', libelle: dit('europeenne'), aide: dit('europeenne_aide') },
  { valeur: 'autre', libelle: dit('autre') },
]

const etapeDe = (adulte: Adulte): Etape => (adulte === 'vous' ? 'vous' : 'couple')

const identite = (adulte: Adulte): readonly Question[] => [
  {
    genre: 'jour',
    naissance: adulte === 'vous',
    de: adulte,
    champ: 'date_naissance',
    libelle: dit(`naissance_${adulte}`),
    faits: [{ variable: 'date_naissance', de: adulte }],
  },
  {
    genre: 'choix',
    de: adulte,
    champ: 'nationalite',
    libelle: dit(`nationalite_${adulte}`),
    options: nationalites,
    faits: [{ variable: 'nationalite', de: adulte }],
  },
]

const protection = (adulte: Adulte): Question => ({
  genre: 'oui_non',
  de: adulte,
  champ: 'protection',
  libelle: dit(`protection_${adulte}`),
  faits: [{ variable: 'titre_dispense_de_duree', de: adulte }],
})

const sejour = (adulte: Adulte, europeen: boolean): Question => ({
  genre: 'mois',
  de: adulte,
  champ: 'sejour_depuis',
  libelle: dit(`${europeen ? 'france' : 'titre'}_depuis_${adulte}`),
  ...(europeen ? {} : { aide: dit('titre_depuis_aide') }),
  faits: [{ variable: 'duree_possession_titre_sejour', de: adulte }],
})

/** The screens about one adult. Nobody is asked for a permit who does not need one. */
export function ecransIdentite(adulte: Adulte): readonly Ecran[] {
  const commun = { etape: etapeDe(adulte), titre: dit(`titre_sejour_${adulte}`), pourquoi: dit('pourquoi_sejour') }
  const present = (en_couple: boolean | undefined) => adulte === 'vous' || en_couple === true
  return [
    {
      nom: adulte,
      etape: etapeDe(adulte),
      titre: dit(`titre_${adulte}`),
      pourquoi: dit('pourquoi'),
      questions: ({ reponses }) => (present(reponses.foyer.en_couple) ? identite(adulte) : []),
    },
    {
      ...commun,
      nom: `protection_${adulte}`,
      questions: ({ reponses }) => (reponses[adulte].nationalite === 'autre' ? [protection(adulte)] : []),
    },
    {
      ...commun,
      nom: `sejour_${adulte}`,
      questions: ({ reponses }) => {
        const { nationalite } = reponses[adulte]
        const etranger = nationalite === 'europeenne' || nationalite === 'autre'
        return etranger ? [sejour(adulte, nationalite === 'europeenne')] : []
      },
    },
  ]
}
