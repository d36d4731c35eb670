import { childrenOf } from '../../moteur/expression/children.ts'
import { wordingInForce } from '../../moteur/expression/in_force.ts'
import type { Node } from '../../moteur/expression/node.ts'
import type { Rule } from '../../moteur/expression/variable.ts'
import type { Interpreter } from '../../moteur/interpret/interpreter.ts'
import type { Reading } from '../../moteur/interpret/reading.ts'
import { siCouvert } from '../si_couvert.ts'

/** The rules through which a right reaches a result: those that read it themselves, and whose value it changes. */
export function parOu(noms: readonly string[], sous: readonly Reading[], sans: Interpreter): readonly Rule[] {
  const trouvees = new Set<Rule>()
  for (const { rule, month, who, value } of lectrices(noms, sous)) {
    if (!trouvees.has(rule) && siCouvert(() => sans.reading(rule, month, who).value) !== value) trouvees.add(rule)
  }
  return [...trouvees]
}

/** Whether a result rests on one of these quantities, however deep. */
export const enDepend = (noms: readonly string[], sous: readonly Reading[]): boolean =>
  !lectrices(noms, sous).next().done

/** The rules read under some others that name one of these quantities themselves. */
function* lectrices(noms: readonly string[], sous: readonly Reading[]): Generator<Reading, undefined> {
  const vues = new Set(sous)
  for (const lue of vues) {
    for (const dessous of lue.readings) vues.add(dessous)
    if (!noms.includes(lue.rule.name) && litUnDe(noms, lue)) yield lue
  }
  return undefined
}

/** Whether a formula names one of these quantities, without looking inside the rules it reads. */
function litUnDe(noms: readonly string[], { rule, month }: Pick<Reading, 'rule' | 'month'>): boolean {
  const a_voir: Node[] = [wordingInForce(rule, month).formula]
  for (let node = a_voir.pop(); node; node = a_voir.pop()) {
    if (node.kind === 'input' && noms.includes(node.input.name)) return true
    if (node.kind === 'rule' && noms.includes(node.rule.name)) return true
    a_voir.push(...childrenOf(node))
  }
  return false
}
