import type { Droit } from '../../droits/droit.ts'
import type { EffetsDuDroit } from '../../droits/effets/effets.ts'
import type { Hypothese } from '../../droits/manque.ts'
import { sansLeRecu } from '../../droits/recu.ts'
import { reglesDe } from '../../droits/regles.ts'
import { type Resultat, resultatDe } from '../../droits/resultat.ts'
import { explain } from '../../moteur/explain/explain.ts'
import type { RuleStep } from '../../moteur/explain/ingredients.ts'
import { type Month, parseMonth } from '../../moteur/expression/month.ts'
import type { Interpreter } from '../../moteur/interpret/interpreter.ts'
import { roundTo } from '../../moteur/interpret/round.ts'
import { estChoisi } from './choix.ts'
import type { Corpus } from './corpus.ts'
import { effetsDesDroits } from './effets.ts'
import { interpreter } from './interprete.ts'
import type { EcranPose, Lecture } from './lire.ts'
import { cleDe, faitsDe, type Manques, manqueUnDe, nomDe, type Question } from './question.ts'
import { rangsDe, titulaireDe } from './rangs.ts'
import { type Adulte, foyerConnu } from './reponses.ts'

/** A question whose answer would settle a right, and the screen where it stands. */
export interface QuestionSansReponse {
  readonly question: Question
  readonly ecran: string
}

export interface DroitCalcule {
  readonly droit: Droit
  readonly de: Adulte | 'foyer'
  /** Among those that the person came for. */
  readonly choisi: boolean
  readonly resultat: Resultat
  /** How it came to that; nothing while it is not known. */
  readonly etape?: RuleStep
  readonly manquent: readonly QuestionSansReponse[]
}

export type Calcul =
  /** Who the family is made of is not known. */
  | { readonly genre: 'incomplet'; readonly manquent: readonly QuestionSansReponse[] }
  /** The amounts of that month are not known to the law held here. */
  | { readonly genre: 'hors_bareme' }
  | {
      readonly genre: 'calcule'
      /** Those that the person came for, then those that their answers settle anyway. */
      readonly droits: readonly DroitCalcule[]
      /** Not chosen, and not settled: they can be added. */
      readonly a_verifier: readonly Droit[]
      readonly hypotheses: readonly Hypothese[]
      /** Euros a month, and euros a year, of the rights chosen that are open: the others may move them. */
      readonly total: { readonly mois: number; readonly an: number }
      /** What each open right changes in the others. */
      readonly effets: readonly EffetsDuDroit[]
    }

/** What the answers give: the same function on the server and in the browser. */
export function calculer(lecture: Lecture, mois: Month, corpus: Corpus | undefined): Calcul {
  const { reponses, blancs } = lecture
  if (!corpus || !foyerConnu(reponses)) return { genre: 'incomplet', manquent: structureManquante(lecture) }
  const lecteur = interpreter(corpus, reponses, mois, blancs)
  const calcules = corpus.droits.flatMap((droit) => calculerLeDroit(droit, lecteur, lecture, mois))
  if (calcules.every(({ choisi, resultat }) => !choisi || 'hors_periode' in resultat)) return { genre: 'hors_bareme' }
  const autres = calcules.filter(({ choisi, resultat }) => !choisi && resultat.etat !== 'inconnu')
  const droits = [...calcules.filter(({ choisi }) => choisi), ...autres]
  return {
    genre: 'calcule',
    droits,
    a_verifier: corpus.droits.filter((droit) => droits.every((each) => each.droit !== droit)),
    hypotheses: hypothesesDe(droits),
    total: { mois: totalPar('mois', droits), an: totalPar('an', droits) },
    effets: effetsDesDroits(corpus, lecture, droits, mois),
  }
}

function calculerLeDroit(droit: Droit, lecteur: Interpreter, lecture: Lecture, mois: Month): readonly DroitCalcule[] {
  return rangsDe(droit, lecture.reponses).map((rang) => {
    const resultat = resultatDe(droit, lecteur, mois, rang)
    return {
      droit,
      de: titulaireDe(droit, rang),
      choisi: estChoisi(droit, lecture.reponses),
      resultat,
      ...(resultat.etat === 'inconnu' ? {} : { etape: etapeDe(droit, resultat, lecteur, mois, rang) }),
      manquent: questionsDe(resultat, lecture, mois),
    }
  })
}

/** What is explained: of a cover, its participation unless it is free. */
function etapeDe(droit: Droit, resultat: Resultat, lecteur: Interpreter, mois: Month, rang: number): RuleStep {
  const [premiere, participation] = reglesDe(droit)
  const payante = droit.forme === 'couverture' && 'participation' in resultat && resultat.participation > 0
  const regle = (payante && participation) || premiere
  if (!regle) throw new Error(`${droit.nom} sans règle`)
  return explain(sansLeRecu(droit, lecteur, mois, rang), regle, mois, rang) as RuleStep
}

/** Euros of the rights that are open, once each: a cover is no money. */
function totalPar(periode: 'mois' | 'an', droits: readonly DroitCalcule[]): number {
  const montants = droits.map(({ resultat, choisi }) => {
    if (!choisi || resultat.etat !== 'ouvert' || !('montant' in resultat) || resultat.periode !== periode) return 0
    return resultat.periode === 'mois' ? (resultat.verse ?? resultat.montant) : resultat.montant
  })
  return roundTo(
    montants.reduce((somme, montant) => somme + montant, 0),
    0.01,
    'nearest',
  )
}

const toutesLesQuestions = (poses: readonly EcranPose[]): readonly QuestionSansReponse[] =>
  poses.flatMap(({ ecran, questions }) => questions.map((question) => ({ question, ecran: ecran.nom })))

const structureManquante = ({ poses, reponses: { foyer } }: Lecture): readonly QuestionSansReponse[] =>
  toutesLesQuestions(poses).filter(
    ({ question: { de, champ } }) =>
      de === 'foyer' && (champ === 'en_couple' || champ === 'nb_enfants') && foyer[champ] === undefined,
  )

/** The questions behind the facts that are missing. A fact that is missing only because of another has none of its own. */
function questionsDe(resultat: Resultat, { poses, vides }: Lecture, mois: Month): readonly QuestionSansReponse[] {
  if (resultat.etat !== 'inconnu') return []
  const restent: Manques = new Map(
    resultat.manque.map((fait) => [cleDe(fait), fait.mois.map((nom) => parseMonth(nom) ?? mois)]),
  )
  const concernees = toutesLesQuestions(poses).filter(({ question }) => manqueUnDe(faitsDe(question), restent))
  // Who ticked « un salaire » and left its amount empty is led to the amount, not back to the boxes.
  const sansReponse = concernees.filter(({ question }) => vides.has(nomDe(question)))
  return sansReponse.length > 0 ? sansReponse : concernees
}

function hypothesesDe(droits: readonly DroitCalcule[]): readonly Hypothese[] {
  const prises = new Map<string, Hypothese>()
  for (const { resultat } of droits)
    for (const hypothese of resultat.hypotheses)
      prises.set(hypothese.variable, prises.get(hypothese.variable) ?? hypothese)
  return [...prises.values()]
}
