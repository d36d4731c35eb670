import type { Month } from '../../moteur/expression/month.ts'
import type { Node } from '../../moteur/expression/node.ts'
import type { Input } from '../../moteur/expression/variable.ts'
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

/**
 * The interpreter for answers given by people: what is asked and was left blank is unknown, whatever the law presumes
 * of files that say nothing. A presumption with a condition stays (no family allowance with one child): it is the law's.
 */
class InterpreteDesReponses extends Interpreter {
  private readonly blancs: ReadonlySet<string>

  constructor(lue: Situation, blancs: readonly Fait[]) {
    super(lue)
    this.blancs = new Set(blancs.map(cleDe))
  }

  override value(node: Node, month: Month, who: number): Value {
    if (node.kind === 'input' && this.estAttendue(node.input, month, who))
      return new Unknown([{ input: node.input, who, month: momentOf(node.input, month) }])
    return super.value(node, month, who)
  }

  private estAttendue(input: Input, month: Month, who: number): boolean {
    const presume = input.default
    if (!presume) return false
    if (this.situation.given.get(input.name)?.[who]?.byMonth.has(momentOf(input, month))) return false
    const de = instancesOf(this.situation, input.entity)[who] ?? ''
    if (this.blancs.has(cleDe({ variable: input.name, de }))) return true
    const demandees = de.startsWith('enfant') ? demandees_aux_enfants : demandees_aux_adultes
    if (!demandees.has(input.name)) return false
    return !presume.when || this.value(presume.when, momentOf(input, month), who) !== 1
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
