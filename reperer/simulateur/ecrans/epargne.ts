import type { Contexte, Ecran } from '../ecran.ts'
import { anneesDesPlacements, moisDesRevenus } from '../mois_utiles.ts'
import type { Fait, Libelle, OptionACocher, Question } from '../question.ts'
import { adultesDe, type Reponses } from '../reponses.ts'
import { capitaux, placements, type Ressource } from '../ressources.ts'
import { epargneTextes } from './epargne.textes.ts'

type Cle = Exclude<keyof (typeof epargneTextes)['fr'], 'annee_revenus_capital' | 'annee_revenus_locatifs'>
const dit =
  (cle: Cle): Libelle =>
  (langue) =>
    epargneTextes[langue][cle]

/** Asked once for the household: the law adds up what each adult has. */
const faitsDe = (reponses: Reponses, { variable }: Ressource): readonly Fait[] =>
  adultesDe(reponses).map((de) => ({ variable, de }))

function lesquelles({ reponses }: Contexte): Question {
  const options = [...capitaux, ...placements].map(
    (ressource): OptionACocher => ({
      valeur: ressource.code,
      libelle: dit(ressource.code),
      faits: faitsDe(reponses, ressource),
    }),
  )
  return {
    genre: 'cases',
    de: 'foyer',
    champ: 'epargne',
    libelle: dit('lesquelles'),
    aide: dit('cocher'),
    options,
    aucune: dit('aucune'),
  }
}

const capital = (reponses: Reponses, ressource: (typeof capitaux)[number]): Question => ({
  genre: 'montant',
  de: 'foyer',
  champ: ressource.code,
  libelle: dit(`capital_${ressource.code}`),
  faits: faitsDe(reponses, ressource),
})

function placement({ reponses, mois }: Contexte, ressource: (typeof placements)[number]): readonly Question[] {
  const faits = faitsDe(reponses, ressource)
  const cle = `annee_${ressource.code}` as const
  const annees = anneesDesPlacements(mois).map(
    (annee): Question => ({
      genre: 'montant',
      par: 'an',
      de: 'foyer',
      champ: `${ressource.code}_${annee}`,
      libelle: (langue) => epargneTextes[langue][cle]({ annee: String(annee) }),
      faits,
    }),
  )
  const mensuels: Question = {
    genre: 'montants',
    de: 'foyer',
    champ: ressource.code,
    libelle: dit(`mois_${ressource.code}`),
    mois: moisDesRevenus(reponses, mois),
    faits,
  }
  return [mensuels, ...annees]
}

const combien = (contexte: Contexte): readonly Question[] => {
  const coches = contexte.reponses.foyer.epargne ?? {}
  return [
    ...capitaux.filter(({ code }) => coches[code]).map((ressource) => capital(contexte.reponses, ressource)),
    ...placements.filter(({ code }) => coches[code]).flatMap((ressource) => placement(contexte, ressource)),
  ]
}

const commun = { etape: 'epargne', titre: dit('titre'), pourquoi: dit('pourquoi') } as const

export const ecransEpargne: readonly Ecran[] = [
  { ...commun, nom: 'epargne', questions: (contexte) => [lesquelles(contexte)] },
  { ...commun, nom: 'montants_epargne', questions: combien },
]
