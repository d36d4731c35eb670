import type { Month } from '../../moteur/expression/month.ts'
import type { Langue } from '../../plateforme/langues/langue.ts'
import type { Personne } from './reponses.ts'

/** Words in the language of the reader. */
export type Libelle = (langue: Langue) => string

/** One fact of law about one person or group. */
export interface Fait {
  readonly variable: string
  readonly de: Personne
  /** The months that an answer tells; without it, every month. */
  readonly mois?: readonly Month[]
}

export interface Option {
  readonly valeur: string
  readonly libelle: Libelle
  readonly aide?: Libelle
}

/** A box speaks of facts of its own: it is offered only if the rights depend on one of them. */
export interface OptionACocher extends Option {
  readonly faits: readonly Fait[]
}

interface Commune {
  readonly de: Personne
  readonly champ: string
  readonly libelle: Libelle
  readonly aide?: Libelle
  /** Asked whatever the law presumes: who lives there, and the income of a grown child. */
  readonly toujours?: boolean
}

interface AvecFaits extends Commune {
  /** What the answer tells the law. The question is asked only if the rights depend on one of these. */
  readonly faits: readonly Fait[]
}

export type Cases = Commune & {
  readonly genre: 'cases'
  readonly options: readonly OptionACocher[]
  readonly aucune: Libelle
  /** « Tout » reads before what it is made of. */
  readonly aucune_en_tete?: boolean
}

export type Question =
  | Cases
  | (AvecFaits &
      (
        | { readonly genre: 'jour'; readonly naissance?: boolean }
        | { readonly genre: 'mois' }
        | { readonly genre: 'oui_non' }
        | { readonly genre: 'choix'; readonly options: readonly Option[] }
        | { readonly genre: 'nombre'; readonly maximum: number }
        | { readonly genre: 'montant'; readonly par?: 'mois' | 'an' }
        | { readonly genre: 'montants'; readonly mois: readonly Month[] }
      ))

/** The facts that an answer tells. */
export function faitsDe(question: Question): readonly Fait[] {
  if (question.genre === 'cases') return question.options.flatMap(({ faits }) => faits)
  if (question.genre !== 'montants') return question.faits
  const { faits, mois } = question
  return faits.map((fait) => ({ mois, ...fait }))
}

/** Whether one of these facts, at a month that it tells, is among those that are missing. */
export const manqueUnDe = (faits: readonly Fait[], restent: Manques): boolean =>
  faits.some((fait) => {
    const manquants = restent.get(cleDe(fait))
    if (!manquants) return false
    return !fait.mois || manquants.length === 0 || fait.mois.some((each) => manquants.includes(each))
  })

/** The months of which a fact is missing, by `cleDe`; none for a fact that is the same for ever. */
export type Manques = ReadonlyMap<string, readonly Month[]>

export const cleDe = ({ variable, de }: { readonly variable: string; readonly de: string }): string =>
  `${variable} ${de}`

/** The name of its field in the form. */
export const nomDe = ({ de, champ }: Pick<Question, 'de' | 'champ'>): string => `${de}_${champ}`

/** The names of all the fields that hold its answer. */
export function nomsDesChamps(question: Question, nomDuMois: (mois: Month) => string): readonly string[] {
  const nom = nomDe(question)
  switch (question.genre) {
    case 'jour':
      return [`${nom}_jour`, `${nom}_mois`, `${nom}_annee`]
    case 'mois':
      return [`${nom}_mois`, `${nom}_annee`]
    case 'montants':
      return [nom, ...question.mois.map((mois) => `${nom}_${nomDuMois(mois)}`)]
    default:
      return [nom]
  }
}
