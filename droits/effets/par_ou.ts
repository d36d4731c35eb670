import { childrenOf } from '../../moteur/expression/children.ts'
import { wordingInForce } from '../../moteur/expression/in_force.ts'
import type { Node } from '../../moteur/expression/node.ts'
import type { Rule, RuleVersion } from '../../moteur/expression/variable.ts'
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
  const lus = quantitesLues(wordingInForce(rule, month))
  return noms.some((nom) => lus.has(nom))
}

// A household looks at the same few hundred wordings for each of its rights.
const connues = new WeakMap<RuleVersion, ReadonlySet<string>>()

function quantitesLues(redaction: RuleVersion): ReadonlySet<string> {
  const connue = connues.get(redaction)
  if (connue) return connue
  const lues = new Set<string>()
  const a_voir: Node[] = [redaction.formula]
  for (let node = a_voir.pop(); node; node = a_voir.pop()) {
    if (node.kind === 'input') lues.add(node.input.name)
    if (node.kind === 'rule') lues.add(node.rule.name)
    a_voir.push(...childrenOf(node))
  }
  connues.set(redaction, lues)
  return lues
}
