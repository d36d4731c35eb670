import type { Droit } from '../../droits/droit.ts'
import type { Node } from '../../moteur/expression/node.ts'
import type { RuleVersion } from '../../moteur/expression/variable.ts'
import type { Law } from '../../moteur/law.ts'

/** All that the journey needs of the law. A page receives it after its first screen: it is most of its weight. */
export interface Corpus {
  readonly loi: Law
  readonly droits: readonly Droit[]
  /** The facts that stand for benefits received, by the name of the rule that computes them. */
  readonly recues: ReadonlyMap<string, Node>
  /** The words of the formula of a rule. */
  readonly formule: (regle: string, version: RuleVersion) => string
}
