import type { Month } from '../../moteur/expression/month.ts'
import type { Node } from '../../moteur/expression/node.ts'
import type { DeclaredDefault, Input } from '../../moteur/expression/variable.ts'
import { Interpreter, momentOf } from '../../moteur/interpret/interpreter.ts'
import { Unknown, type Value } from '../../moteur/interpret/unknown.ts'
import { isRefusal, readSituation } from '../../moteur/situation/read.ts'
import { instancesOf, type Situation } from '../../moteur/situation/situation.ts'
import { loi_simulee } from './droits_simules.ts'
import type { Fait } from './question.ts'
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
    // Never asked: the presumptions that no one receives the AAH or the ASS rest on these.
    ['taux_incapacite', 'ass_precondition_remplie'],
  ].flat(),
)

const demandees_aux_enfants: ReadonlySet<string> = new Set(['garde_alternee'])

// Far more than a family: months and people make one number.
const maximumPersonnes = 1024

/**
 * The interpreter for answers given by people: what is asked and was left blank is unknown, whatever the law presumes
 * of files that say nothing. A presumption with a condition stays (no family allowance with one child): it is the law's.
 */
class InterpreteDesReponses extends Interpreter {
  private readonly faits: readonly Fait[]
  private readonly blancs: ReadonlySet<string>
  /** A fact that is not known is read hundreds of times: it is judged once. */
  private readonly inconnues = new Map<Input, Map<number, Unknown | undefined>>()

  constructor(lue: Situation, blancs: readonly Fait[]) {
    super(lue)
    this.faits = blancs
    this.blancs = new Set(blancs.map(cleDe))
  }

  override over(situation: Situation): Interpreter {
    return new InterpreteDesReponses(situation, this.faits)
  }

  override value(node: Node, month: Month, who: number): Value {
    const inconnue = node.kind === 'input' ? this.inconnue(node.input, momentOf(node.input, month), who) : undefined
    return inconnue ?? super.value(node, month, who)
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
    if (this.blancs.has(cleDe({ variable: input.name, de }))) return true
    const demandees = de.startsWith('enfant') ? demandees_aux_enfants : demandees_aux_adultes
    return demandees.has(input.name) && (!when || this.value(when, month, who) !== 1)
  }
}

export const cleDe = ({ variable, de }: { readonly variable: string; readonly de: string }): string =>
  `${variable} ${de}`

/** Reads the answers of a family that is known. */
export function interpreter(reponses: Reponses, mois: Month, blancs: readonly Fait[]): Interpreter {
  const lue = readSituation(loi_simulee, situation(reponses, mois), mois)
  if (isRefusal(lue)) throw new Error(`réponses refusées par le moteur : ${lue.chemin} ${lue.cause}`)
  return new InterpreteDesReponses(lue, blancs)
}
