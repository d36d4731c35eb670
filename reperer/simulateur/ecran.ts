import type { Month } from '../../moteur/expression/month.ts'
import type { Langue } from '../../plateforme/langues/langue.ts'
import type { Fait, Libelle, Question } from './question.ts'
import type { Reponses } from './reponses.ts'

export const etapes = [
  'vous',
  'couple',
  'enfants',
  'sante',
  'logement',
  'travail',
  'revenus',
  'aides',
  'epargne',
] as const
export type Etape = (typeof etapes)[number]

/** What a screen may look at to decide its questions: the answers of the screens before it, never its own. */
export interface Contexte {
  readonly reponses: Reponses
  readonly mois: Month
}

/** One subject, on one page. A screen without a question to ask is passed over. */
export interface Ecran {
  readonly nom: string
  readonly etape: Etape
  readonly titre: Libelle
  /** Why these questions are asked. */
  readonly pourquoi: (langue: Langue, mois: Month) => string
  /** A page that helps to answer, opened beside this one: answers are nowhere else than here. */
  readonly lien?: { readonly adresse: string; readonly libelle: Libelle }
  readonly questions: (contexte: Contexte) => readonly Question[]
}

/** Whether a right of the basket depends on a fact, as far as is known. */
export type Manque = (fait: Fait) => boolean
