import { loi } from '../../droits/loi.ts'
import { childrenOf } from '../../moteur/expression/children.ts'
import { valueInForce, wordingInForce } from '../../moteur/expression/in_force.ts'
import { type Month, monthName, yearOf } from '../../moteur/expression/month.ts'
import type { Node } from '../../moteur/expression/node.ts'
import type { Rule } from '../../moteur/expression/variable.ts'
import type { Interpreter } from '../../moteur/interpret/interpreter.ts'
import type { Reading } from '../../moteur/interpret/reading.ts'
import { instancesOf } from '../../moteur/situation/situation.ts'
import { calculerAttendus } from './calculer.ts'
import { ecrire, type ValeurOpenfisca } from './valeur.ts'

interface Etape {
  readonly dependencies: string[]
  readonly parameters: Record<string, number>
  readonly value: ValeurOpenfisca[]
}

/** OpenFisca's `/trace`: each rule computed, what it read and the parameters it used. @throws RefusOpenfisca */
export function tracerOpenfisca(envoi: unknown): unknown {
  const { interpreter, calculees } = calculerAttendus(envoi)
  const { situation } = interpreter
  const entites = [
    ['individus', situation.persons],
    ...loi.forms.map(({ name, plural }) => [plural, instancesOf(situation, name)] as const),
  ]
  return {
    trace: etapes(interpreter),
    entitiesDescription: Object.fromEntries(entites),
    requestedCalculations: calculees.map(({ attendu: { chemin } }) => `${chemin[2]}<${chemin[3]}>`),
  }
}

function etapes(interpreter: Interpreter): Record<string, Etape> {
  const trace: Record<string, Etape> = {}
  for (const reading of interpreter.allReadings()) {
    const nom = nomDe(reading)
    const etape = (trace[nom] ??= {
      dependencies: [],
      parameters: parametresDe(reading.rule, reading.month),
      value: [],
    })
    etape.value[reading.who] = typeof reading.value === 'number' ? ecrire(reading.rule, reading.value) : null
    for (const lue of reading.readings.map(nomDe)) if (!etape.dependencies.includes(lue)) etape.dependencies.push(lue)
  }
  return trace
}

function nomDe({ rule, month }: Reading): string {
  if (rule.periodicity === 'eternity') return `${rule.name}<ETERNITY>`
  return `${rule.name}<${rule.periodicity === 'year' ? yearOf(month) : monthName(month)}>`
}

function parametresDe(rule: Rule, mois: Month): Record<string, number> {
  const trouves: Record<string, number> = {}
  const visiter = (node: Node): void => {
    // A parameter read for another month has its place under the rule of that month.
    if (node.kind === 'at' || node.kind === 'window') return
    if (node.kind === 'parameter')
      trouves[`${node.schedule.name}<${monthName(mois)}-01>`] = valueInForce(node.schedule, mois).value
    childrenOf(node).forEach(visiter)
  }
  visiter(wordingInForce(rule, mois).formula)
  return trouves
}
