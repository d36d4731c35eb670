import { siCouvert } from '../../droits/si_couvert.ts'
import type { Month } from '../../moteur/expression/month.ts'
import type { Node } from '../../moteur/expression/node.ts'
import type { DeclaredDefault, Input, Rule } from '../../moteur/expression/variable.ts'
import { Interpreter, momentOf } from '../../moteur/interpret/interpreter.ts'
import type { Reading } from '../../moteur/interpret/reading.ts'
import { Unknown, type Value } from '../../moteur/interpret/unknown.ts'
import type { Law } from '../../moteur/law.ts'
import { isRefusal, readSituation } from '../../moteur/situation/read.ts'
import { instancesOf, type Situation } from '../../moteur/situation/situation.ts'
import { calculeDansLeChoix } from './choix.ts'
import type { Corpus } from './corpus.ts'
import { cleDe, type Fait } from './question.ts'
import { type Reponses } from './reponses.ts'
import { aides, benefice_annuel, capitaux, placements, revenus_mensuels } from './ressources.ts'
import { situation } from './situation.ts'

/** What adults and families are asked here although the law presumes an answer: until they answer, it is unknown. */
const demandees_aux_adultes: ReadonlySet<string> = new Set(
  [
    [...revenus_mensuels, benefice_annuel].flatMap(({ variable, avec = [] }) => [variable, ...avec]),
    [...aides, ...capitaux, ...placements].map(({ variable }) => variable),
    ['nationalite', 'titre_dispense_de_duree', 'enceinte', 'stagiaire', 'apprenti', 'en_conge_sans_solde'],
    ['rsa_jeune_condition_heures_travail_remplie', 'revenus_professionnels_interrompus', 'date_arret_de_travail'],
    ['rsa_isolement_recent', 'participation_frais'],
    ['taux_incapacite', 'inapte_travail', 'ass_precondition_remplie', 'protege_ou_ancien_combattant'],
    ['habite_chez_parents', 'bourse_enseignement_sup', 'coloc', 'logement_chambre', 'proprietaire_proche_famille'],
    ['logement_crous'],
    ['salaire_imposable', 'chomage_imposable', 'retraite_imposable', 'salaire_de_base', 'retraite_brute'],
  ].flat(),
)

const demandees_aux_enfants: ReadonlySet<string> = new Set(['garde_alternee'])

interface Reglages {
  /** What was asked and of which nothing was told. */
  readonly blancs: readonly Fait[]
  /** The rules that stand for benefits, of those that the person came to check. */
  readonly calculees: ReadonlyMap<string, Rule>
  /** The facts that stand for benefits received. */
  readonly recues: Corpus['recues']
  readonly mois: Month
  /** The benefits that may yet be told to be received, whatever the law computes of them. */
  readonly a_dire?: ReadonlySet<string>
  /** What is received has been for long: of the months before, what the law gives for the month of the claim. */
  readonly installe?: boolean
}

// Far more than a family: months and people make one number.
const maximumPersonnes = 1024

/**
 * The interpreter for answers given by people: what is asked and was left blank is unknown, whatever the law presumes
 * of files that say nothing. A presumption with a condition stays (no family allowance with one child): it is the law's.
 */
class InterpreteDesReponses extends Interpreter {
  private readonly reglages: Reglages
  /** A fact that is not known is read hundreds of times: it is judged once. */
  private readonly inconnues = new Map<Input, Map<number, Unknown | undefined>>()

  constructor(lue: Situation, reglages: Reglages) {
    super(lue)
    this.reglages = reglages
  }

  override over(situation: Situation): Interpreter {
    return new InterpreteDesReponses(situation, this.reglages)
  }

  override value(node: Node, month: Month, who: number): Value {
    if (node.kind !== 'input') return super.value(node, month, who)
    const regle = this.ruleFor(node.input, month)
    const calculee = regle && siCouvert(() => this.reading(regle, month, who).value)
    if (calculee instanceof Unknown) return calculee
    if (typeof calculee === 'number') return this.aDire(node.input, month, who) ?? calculee
    return this.inconnue(node.input, momentOf(node.input, month), who) ?? super.value(node, month, who)
  }

  /**
   * A benefit that one came to check is computed for the month of the claim. Of the months before, and of the others,
   * what is received is a fact to tell.
   */
  override ruleFor(input: Input, month: Month): Rule | undefined {
    const { mois, installe, calculees } = this.reglages
    return month === mois || (installe && month < mois) ? calculees.get(input.name) : undefined
  }

  /** The rule of a benefit is not worked out for the months before: what was received is asked, by the name of the fact. */
  override reading(rule: Rule, month: Month, who: number): Reading {
    const recue = month < this.reglages.mois ? this.reglages.recues.get(rule.name) : undefined
    if (!recue || rule.periodicity !== 'month' || this.situation.given.get(rule.name)?.[who]?.byMonth.has(month))
      return super.reading(rule, month, who)
    if (this.reglages.installe) return super.reading(rule, this.reglages.mois, who)
    return { value: this.value(recue, month, who), rule, month, who, readings: [], defaults: [] }
  }

  /** A benefit told later would not always be what the law gives: till then it settles nothing, unless the law presumes it. */
  private aDire(input: Input, month: Month, who: number): Unknown | undefined {
    const de = instancesOf(this.situation, input.entity)[who] ?? ''
    const attendue =
      month === this.reglages.mois &&
      this.reglages.a_dire?.has(cleDe({ variable: input.name, de })) &&
      (!input.default || this.estAttendue(input, input.default, month, who))
    return attendue ? new Unknown([{ input, who, month }]) : undefined
  }

  private inconnue(input: Input, month: Month, who: number): Unknown | undefined {
    let connues = this.inconnues.get(input)
    if (!connues) this.inconnues.set(input, (connues = new Map()))
    const cle = month * maximumPersonnes + who
    if (!connues.has(cle))
      connues.set(cle, this.estInconnue(input, month, who) ? new Unknown([{ input, who, month }]) : undefined)
    return connues.get(cle)
  }

  private estInconnue(input: Input, month: Month, who: number): boolean {
    if (this.situation.given.get(input.name)?.[who]?.byMonth.has(month)) return false
    return !input.default || this.estAttendue(input, input.default, month, who)
  }

  /** Asked, and not answered: what the declaration presumes is not taken, unless the law itself says when it holds. */
  private estAttendue(input: Input, { when }: DeclaredDefault, month: Month, who: number): boolean {
    const de = instancesOf(this.situation, input.entity)[who] ?? ''
    const cle = cleDe({ variable: input.name, de })
    if (this.reglages.blancs.some((fait) => cleDe(fait) === cle && (fait.mois?.includes(month) ?? true))) return true
    const demandees = de.startsWith('enfant') ? demandees_aux_enfants : demandees_aux_adultes
    return demandees.has(input.name) && (!when || this.value(when, month, who) !== 1)
  }
}

/** Reads the answers of a family that is known. */
export function interpreter(
  { loi, recues }: Corpus,
  reponses: Reponses,
  mois: Month,
  blancs: readonly Fait[],
  a_dire: ReadonlySet<string> = new Set(),
): Interpreter {
  const calculees = new Map([...loi.computed].filter(([nom]) => calculeDansLeChoix(nom, reponses)))
  return new InterpreteDesReponses(lue(loi, reponses, mois), { blancs, calculees, recues, mois, a_dire })
}

/** The same once a right has been received for long: every benefit that is not told is what the law computes. */
export function interpreterInstalle({ loi, recues }: Corpus, reponses: Reponses, mois: Month, blancs: readonly Fait[]) {
  const reglages = { blancs, calculees: loi.computed, recues, mois, installe: true }
  return new InterpreteDesReponses(lue(loi, reponses, mois), reglages)
}

function lue(loi: Law, reponses: Reponses, mois: Month): Situation {
  const situationLue = readSituation(loi, situation(reponses, mois), mois)
  if (isRefusal(situationLue))
    throw new Error(`réponses refusées par le moteur : ${situationLue.chemin} ${situationLue.cause}`)
  return situationLue
}
