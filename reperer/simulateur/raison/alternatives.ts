import type { Step } from '../../../moteur/explain/step.ts'
import type { Node } from '../../../moteur/expression/node.ts'

/**
 * The ways in which a list of alternatives could have been met. « A et X, ou non A et Y » is one way, not two: where A
 * holds, it is X that is missing, and no one could do anything about A.
 */
export function alternatives(step: Step & { readonly kind: 'operation' }): readonly Step[] {
  if (step.node.kind !== 'some') return []
  const { conditions } = step.node
  const dites = conditions.map(conditionsDe)
  return step.parts
    .map((part) => part.step)
    .filter((_, rang) => {
      const niees = (dites[rang] ?? []).flatMap((condition) => (condition.kind === 'not' ? [nomDe(condition)] : []))
      const autres = dites.filter((_liste, autre) => autre !== rang).flat()
      const aiguillage = autres.some((autre) => autre.kind !== 'not' && nomDe(autre) && niees.includes(nomDe(autre)))
      return !aiguillage || step.parts[rang]?.step.value === 1 || !decideParLaNegation(step.parts[rang]?.step)
    })
}

const conditionsDe = (node: Node): readonly Node[] => (node.kind === 'every' ? node.conditions : [node])

function nomDe(node: Node): string | undefined {
  if (node.kind === 'rule') return node.rule.name
  return node.kind === 'not' ? nomDe(node.condition) : node.kind === 'project' ? nomDe(node.term) : undefined
}

/** The explanation keeps, of a list of conditions, the one that settled it. */
function decideParLaNegation(step: Step | undefined): boolean {
  if (step?.kind !== 'operation') return false
  const [decisive] = step.parts
  return decisive?.step.kind === 'operation' && decisive.step.node.kind === 'not'
}
