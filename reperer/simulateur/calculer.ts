import type { DroitMensuel } from '../../droits/droit.ts'
import type { Hypothese } from '../../droits/manque.ts'
import type { Mensualite } from '../../droits/ouverture.ts'
import { regleDe } from '../../droits/regles.ts'
import { type Resultat, resultatDe } from '../../droits/resultat.ts'
import { explain } from '../../moteur/explain/explain.ts'
import type { RuleStep } from '../../moteur/explain/ingredients.ts'
import type { Month } from '../../moteur/expression/month.ts'
import { OutsideSchedule } from '../../moteur/expression/schedule.ts'
import { roundTo } from '../../moteur/interpret/round.ts'
import { droits_simules } from './droits_simules.ts'
import { interpreter } from './interprete.ts'
import type { EcranPose, Lecture } from './lire.ts'
import { faitsDe, nomDe, type Question } from './question.ts'
import { foyerConnu } from './reponses.ts'

/** A question whose answer would settle a right, and the screen where it stands. */
export interface QuestionSansReponse {
  readonly question: Question
  readonly ecran: string
}

export interface DroitCalcule {
  readonly droit: DroitMensuel
  readonly resultat: Resultat<Mensualite>
  readonly etape: RuleStep
  readonly manquent: readonly QuestionSansReponse[]
}

export type Calcul =
  /** Who the family is made of is not known. */
  | { readonly genre: 'incomplet'; readonly manquent: readonly QuestionSansReponse[] }
  /** The amounts of that month are not known to the law held here. */
  | { readonly genre: 'hors_bareme' }
  | {
      readonly genre: 'calcule'
      readonly droits: readonly DroitCalcule[]
      readonly hypotheses: readonly Hypothese[]
      /** Euros a month of the rights that are open. */
      readonly total: number
    }

/** What the answers give: the same function on the server and in the browser. */
export function calculer(lecture: Lecture, mois: Month): Calcul {
  const { reponses, blancs } = lecture
  if (!foyerConnu(reponses)) return { genre: 'incomplet', manquent: structureManquante(lecture) }
  try {
    const lecteur = interpreter(reponses, mois, blancs)
    const droits = droits_simules.map((droit): DroitCalcule => {
      const resultat = resultatDe(droit, lecteur, mois, 0)
      const etape = explain(lecteur, regleDe(droit), mois, 0) as RuleStep
      return { droit, resultat, etape, manquent: questionsDe(resultat, lecture) }
    })
    const total = droits.reduce((somme, { resultat }) => somme + (resultat.etat === 'ouvert' ? resultat.montant : 0), 0)
    return { genre: 'calcule', droits, hypotheses: hypothesesDe(droits), total: roundTo(total, 0.01, 'nearest') }
  } catch (erreur) {
    if (erreur instanceof OutsideSchedule) return { genre: 'hors_bareme' }
    throw erreur
  }
}

const toutesLesQuestions = (poses: readonly EcranPose[]): readonly QuestionSansReponse[] =>
  poses.flatMap(({ ecran, questions }) => questions.map((question) => ({ question, ecran: ecran.nom })))

const structureManquante = ({ poses, reponses: { foyer } }: Lecture): readonly QuestionSansReponse[] =>
  toutesLesQuestions(poses).filter(
    ({ question: { de, champ } }) =>
      de === 'foyer' && (champ === 'en_couple' || champ === 'nb_enfants') && foyer[champ] === undefined,
  )

/** The questions behind the facts that are missing. A fact that is missing only because of another has none of its own. */
function questionsDe(resultat: Resultat, { poses, vides }: Lecture): readonly QuestionSansReponse[] {
  if (resultat.etat !== 'inconnu') return []
  const manque = (variable: string, de: string) =>
    resultat.manque.some((fait) => fait.variable === variable && fait.de === de)
  const concernees = toutesLesQuestions(poses).filter(({ question }) =>
    faitsDe(question).some(({ variable, de }) => manque(variable, de)),
  )
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
