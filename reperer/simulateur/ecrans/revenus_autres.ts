import { completedMonths, parseDay } from '../../../moteur/expression/day.ts'
import type { Month } from '../../../moteur/expression/month.ts'
import type { Ecran } from '../ecran.ts'
import type { Libelle, OptionACocher, Question } from '../question.ts'
import { type Adulte, adultesDe, type Enfant, enfantsDe, type Reponses } from '../reponses.ts'
import { revenusTextes } from './revenus.textes.ts'
import { ditRevenu } from './revenus.ts'

/** From 16, a child may work. Younger, or of an age not told, the law presumes that they have nothing of their own. */
const age_de_travailler = 16

const rangDe = (enfant: Enfant) => Number(enfant.slice('enfant'.length))

/** A child as the family knows them: by rank, and by year of birth. */
export const nommer =
  (enfant: Enfant, { enfants }: Reponses): Libelle =>
  (langue) => {
    const annee = enfants[enfant]?.date_naissance?.slice(0, 4)
    const rang = rangDe(enfant)
    return annee === undefined
      ? revenusTextes[langue].enfant({ rang })
      : revenusTextes[langue].enfant_ne({ rang, annee })
  }

function peutTravailler(enfant: Enfant, { enfants }: Reponses, mois: Month): boolean {
  const naissance = parseDay(enfants[enfant]?.date_naissance ?? '')
  return naissance !== undefined && completedMonths(naissance, mois) >= 12 * age_de_travailler
}

const option = (enfant: Enfant, reponses: Reponses): OptionACocher => ({
  valeur: enfant,
  libelle: nommer(enfant, reponses),
  faits: [{ variable: 'salaire_net', de: enfant }],
})

function lesquels(reponses: Reponses, mois: Month): readonly Question[] {
  const grands = enfantsDe(reponses).filter((enfant) => peutTravailler(enfant, reponses, mois))
  if (grands.length === 0) return []
  const options = grands.map((enfant) => option(enfant, reponses))
  return [
    {
      genre: 'cases',
      de: 'foyer',
      champ: 'revenus_enfants',
      libelle: ditRevenu('recu_enfants'),
      options,
      aucune: ditRevenu('aucun_enfant'),
      toujours: true,
    },
  ]
}

const salaire = (enfant: Enfant): Question => ({
  genre: 'montant',
  par: 'mois',
  de: enfant,
  champ: 'salaire',
  libelle: (langue) => revenusTextes[langue].salaire_enfant({ rang: rangDe(enfant) }),
  aide: ditRevenu('aide_net_social'),
  faits: [{ variable: 'salaire_net', de: enfant }],
  toujours: true,
})

const arret = (adulte: Adulte): Question => ({
  genre: 'oui_non',
  de: adulte,
  champ: 'arret',
  libelle: ditRevenu(`arret_${adulte}`),
  faits: [{ variable: 'revenus_professionnels_interrompus', de: adulte }],
})

const enfants = {
  etape: 'enfants',
  titre: ditRevenu('titre_enfants'),
  pourquoi: ditRevenu('pourquoi_enfants'),
} as const

/** The income of grown children. */
export const ecransRevenusEnfants: readonly Ecran[] = [
  { ...enfants, nom: 'revenus_enfants', questions: ({ reponses, mois }) => lesquels(reponses, mois) },
  {
    ...enfants,
    nom: 'montants_enfants',
    questions: ({ reponses }) =>
      enfantsDe(reponses)
        .filter((enfant) => reponses.foyer.revenus_enfants?.[enfant])
        .map(salaire),
  },
]

/** Asked last: the ASS, told with the other benefits, may have stopped too. */
export const ecranArret: Ecran = {
  nom: 'arret',
  etape: 'aides',
  titre: ditRevenu('titre_arret'),
  pourquoi: ditRevenu('pourquoi_arret'),
  // Whether an income has stopped can only be asked of someone who told what they receive.
  questions: ({ reponses }) =>
    adultesDe(reponses)
      .filter((adulte) => reponses[adulte].revenus)
      .map(arret),
}
