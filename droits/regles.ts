import type { Node } from '../moteur/expression/node.ts'
import type { Rule } from '../moteur/expression/variable.ts'
import type { Droit } from './droit.ts'

/** Something written in the language of the law. */
export interface Ecrit {
  readonly node: Node
}

/** All that tells a right: what opens it or gives its amount, then what completes it. */
export function termesDe(droit: Droit): readonly [Ecrit, ...Ecrit[]] {
  if (droit.forme === 'couverture') return [droit.gratuite, droit.participation]
  return droit.forme === 'mensuel' && droit.verse ? [droit.regle, droit.verse] : [droit.regle]
}

export function reglesDe(droit: Droit): readonly Rule[] {
  return termesDe(droit).map(regle)
}

/** The rule that opens a right, or gives its amount. */
export function regleDe(droit: Droit): Rule {
  return regle(termesDe(droit)[0])
}

export function regle({ node }: Ecrit): Rule {
  if (node.kind !== 'rule') throw new Error('Un droit se dit par des règles')
  return node.rule
}
