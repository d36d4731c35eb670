import { type Month, monthName } from '../../../moteur/expression/month.ts'
import { ecrireMois } from '../../../plateforme/langues/dates.ts'
import type { Ecran } from '../ecran.ts'
import { trimestreDeReference } from '../mois_utiles.ts'
import type { Libelle, Option, Question } from '../question.ts'
import { type Adulte, adultesDe } from '../reponses.ts'
import { travailTextes } from './travail.textes.ts'

type Cle = Exclude<keyof (typeof travailTextes)['fr'], 'avant_vous' | 'avant_conjoint'>
const dit =
  (cle: Cle): Libelle =>
  (langue) =>
    travailTextes[langue][cle]

const activites = ['emploi', 'apprenti', 'chomage', 'etudes', 'stage', 'retraite', 'conge', 'aucune'] as const

const options: readonly Option[] = activites.map((valeur) => ({
  valeur,
  libelle: dit(valeur),
  ...(valeur === 'conge' ? { aide: dit('conge_aide') } : {}),
}))

const activite = (adulte: Adulte): Question & { genre: 'choix' } => ({
  genre: 'choix',
  de: adulte,
  champ: 'activite',
  libelle: dit(`activite_${adulte}`),
  options,
  faits: ['activite', 'stagiaire', 'apprenti', 'en_conge_sans_solde'].map((variable) => ({ variable, de: adulte })),
})

const avant = ['pareil', 'autre', 'etudes', 'apprenti', 'stage', 'conge', 'varie'] as const

/** The same facts as the activity, for the months of the quarter. */
const activiteAvant = (adulte: Adulte, mois: Month): Question => ({
  ...activite(adulte),
  champ: 'activite_avant',
  libelle: (langue) => {
    const trimestre = trimestreDeReference(mois).map((each) => ecrireMois(monthName(each), langue))
    return travailTextes[langue][`avant_${adulte}`]({ debut: trimestre[0] ?? '', fin: trimestre.at(-1) ?? '' })
  },
  options: avant.map((valeur) => ({ valeur, libelle: dit(valeur) })),
})

const heures = (adulte: Adulte): Question => ({
  genre: 'oui_non',
  de: adulte,
  champ: 'heures',
  libelle: dit(`heures_${adulte}`),
  aide: dit('heures_aide'),
  faits: [{ variable: 'rsa_jeune_condition_heures_travail_remplie', de: adulte }],
})

export const ecransTravail: readonly Ecran[] = [
  {
    nom: 'travail',
    etape: 'travail',
    titre: dit('titre'),
    pourquoi: dit('pourquoi'),
    questions: ({ reponses }) => adultesDe(reponses).map(activite),
  },
  {
    nom: 'heures',
    etape: 'travail',
    titre: dit('titre_heures'),
    pourquoi: dit('pourquoi_heures'),
    questions: ({ reponses }) => adultesDe(reponses).map(heures),
  },
]

/** Asked once the income is known: without work, what one did before changes nothing. */
export const ecranActiviteAvant: Ecran = {
  nom: 'activite_avant',
  etape: 'revenus',
  titre: dit('titre_avant'),
  pourquoi: dit('pourquoi_avant'),
  questions: ({ reponses, mois }) =>
    adultesDe(reponses)
      .filter((adulte) => reponses[adulte].revenus && reponses[adulte].activite)
      .map((adulte) => activiteAvant(adulte, mois)),
}
