import type { Month } from '../../moteur/expression/month.ts'
import type { Corpus } from './corpus.ts'
import type { Contexte, Ecran } from './ecran.ts'
import { ecranNombreEnfants } from './ecrans/famille.ts'
import { ecrans } from './ecrans.ts'
import type { CleErreur } from './lire/erreurs.textes.ts'
import { lireReponse, type Valeur } from './lire/reponse.ts'
import type { Saisie } from './lire/saisie.ts'
import { manques } from './manques.ts'
import { type Fait, faitsDe, type Manques, manqueUnDe, nomDe, type Question } from './question.ts'
import { aucuneReponse, foyerConnu, type Reponses } from './reponses.ts'

export interface ErreurLue {
  readonly nom: string
  readonly cle: CleErreur
}

/** A screen that this family is asked, and what is wrong in what was typed there. */
export interface EcranPose {
  readonly ecran: Ecran
  readonly questions: readonly Question[]
  readonly erreurs: readonly ErreurLue[]
}

export interface Lecture {
  readonly reponses: Reponses
  readonly poses: readonly EcranPose[]
  /** Facts that were asked and of which nothing was told. */
  readonly blancs: readonly Fait[]
  /** The fields of the questions left empty, or half empty. */
  readonly vides: ReadonlySet<string>
}

/**
 * Reads the whole form, screen after screen: what a screen asks depends on the answers of those before it.
 * Answers to what is no longer asked are forgotten: a partner who is no longer there has no income.
 * Without the law, every question is asked: it is not needed before the family is known.
 */
export function lire(saisie: Saisie, mois: Month, corpus: Corpus | undefined, memoire: Memoire = new Map()): Lecture {
  const poses: EcranPose[] = []
  const blancs: Fait[] = []
  const vides = new Set<string>()
  let reponses = aucuneReponse
  const restent = (lues: Reponses) => corpus && retenir(memoire, lues, () => manques(corpus, lues, mois))
  for (const ecran of ecrans) {
    const questions = questionsAPoser(ecran, { reponses, mois }, restent)
    const erreurs: ErreurLue[] = []
    for (const question of questions) {
      const lue = lireReponse(question, saisie, mois)
      if ('erreurs' in lue) erreurs.push(...lue.erreurs)
      else if (lue.valeur !== undefined) reponses = avec(reponses, question, lue.valeur)
      if (!('valeur' in lue)) blancs.push(...faitsDe(question))
      if (!('valeur' in lue) || estPartielle(question, lue.valeur)) vides.add(nomDe(question))
    }
    if (questions.length > 0) poses.push({ ecran, questions, erreurs })
    // Nothing can be computed without knowing who the family is: what follows would be asked for nothing.
    if (ecran === ecranNombreEnfants && !foyerConnu(reponses)) break
  }
  return { reponses, poses, blancs, vides }
}

const estPartielle = (question: Question, valeur: unknown): boolean =>
  question.genre === 'montants' && Object.keys({ ...(valeur as object) }).length < question.mois.length

/**
 * What the law still asks after so many answers. A page keeps it from screen to screen, since a person answers one screen
 * at a time and all those before are read again; the server, which keeps nothing of anyone, starts from none.
 */
export type Memoire = Map<string, Manques | undefined>

function retenir(memoire: Memoire, reponses: Reponses, calculer: () => Manques | undefined): Manques | undefined {
  const cle = JSON.stringify(reponses)
  if (!memoire.has(cle)) memoire.set(cle, calculer())
  return memoire.get(cle)
}

function questionsAPoser(
  ecran: Ecran,
  contexte: Contexte,
  manquesDe: (reponses: Reponses) => Manques | undefined,
): readonly Question[] {
  const questions = ecran.questions(contexte)
  if (questions.length === 0) return questions
  const restent = manquesDe(contexte.reponses)
  if (restent === undefined) return questions
  if (restent.size === 0) return []
  return questions.flatMap((question): Question[] => {
    if (question.toujours) return [question]
    if (question.genre !== 'cases') return manqueUnDe(faitsDe(question), restent) ? [question] : []
    const options = question.options.filter(({ faits }) => manqueUnDe(faits, restent))
    return options.length > 0 ? [{ ...question, options }] : []
  })
}

function avec(reponses: Reponses, question: Question, valeur: Valeur): Reponses {
  const { de, champ } = question
  if (question.genre === 'montants' || question.genre === 'montant') {
    const tiroir = question.genre === 'montants' ? 'montants' : 'sommes'
    return { ...reponses, [tiroir]: { ...reponses[tiroir], [nomDe(question)]: valeur } }
  }
  if (de === 'foyer' || de === 'vous' || de === 'conjoint')
    return { ...reponses, [de]: { ...reponses[de], [champ]: valeur } }
  const enfants = { ...reponses.enfants, [de]: { ...reponses.enfants[de], [champ]: valeur } }
  return { ...reponses, enfants }
}
