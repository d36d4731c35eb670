import { monthOfDay } from '../expression/day.ts'
import { valueInForce, wordingInForce } from '../expression/in_force.ts'
import { type Month, monthName } from '../expression/month.ts'
import type { Node } from '../expression/node.ts'
import type { Rule } from '../expression/variable.ts'
import { type Interpreter, momentOf, monthsOf, shifted } from '../interpret/interpreter.ts'
import { holders, instancesOf } from '../situation/situation.ts'
import { originOf } from './origin.ts'
import type { Operation, Step } from './step.ts'

type Part = Operation['parts'][number]

/** The day at which an age is looked at when its node names none. */
const firstOfTheMonth: Node = { kind: 'month_start', unit: 'date', entity: null }

/**
 * Tells how a rule came to its value: the whole tree, each rule told once and then referred to.
 * Only what was read is told: of a choice, the branch taken; of a list of conditions, those that settled it.
 */
export function explain(interpreter: Interpreter, rule: Rule, month: Month, who: number): Step {
  return new Explainer(interpreter).rule(rule, month, who)
}

/** Tells several results of one household: what one has told, the next refers to. */
export class Explainer {
  private readonly interpreter: Interpreter
  private readonly told = new Set<string>()

  constructor(interpreter: Interpreter) {
    this.interpreter = interpreter
  }

  rule(rule: Rule, month: Month, who: number): Step {
    const at = momentOf(rule, month)
    const { situation } = this.interpreter
    const value = this.interpreter.reading(rule, at, who).value as number
    const read = { rule, month: at, who: instancesOf(situation, rule.entity)[who] ?? '', value }
    if (situation.given.get(rule.name)?.[who]?.byMonth.has(at)) return { kind: 'given', ...read }
    const key = `${rule.name} ${at} ${who}`
    if (this.told.has(key)) return { kind: 'above', ...read }
    this.told.add(key)
    return { kind: 'rule', ...read, formula: this.step(wordingInForce(rule, at).formula, at, who) }
  }

  private step(node: Node, month: Month, who: number): Step {
    const { interpreter } = this
    switch (node.kind) {
      case 'rule':
        return this.rule(node.rule, month, who)
      case 'input': {
        const computed = interpreter.ruleFor(node.input, month, who)
        if (computed) return this.rule(computed, month, who)
        const at = momentOf(node.input, month)
        const value = interpreter.value(node, month, who)
        const id = instancesOf(interpreter.situation, node.input.entity)[who] ?? ''
        const origin = originOf(interpreter.situation, node.input, at, who, value)
        return { kind: 'input', input: node.input, month: at, who: id, value, origin }
      }
      case 'parameter': {
        const dated = valueInForce(node.schedule, month)
        return { kind: 'parameter', schedule: node.schedule, dated, value: dated.value }
      }
      case 'constant':
      case 'has_role':
      case 'month_start':
        return { kind: 'constant', node, value: interpreter.value(node, month, who) }
      case 'at':
        return this.step(node.term, shifted(node, month), who)
      case 'month_of': {
        const date = interpreter.value(node.date, month, who)
        return typeof date === 'number' ? this.step(node.term, monthOfDay(date), who) : this.step(node.date, month, who)
      }
      case 'project':
        return this.step(node.term, month, interpreter.situation.groups[node.group].groupOf[who] as number)
      case 'holder':
        return this.step(node.term, month, interpreter.holderOf(node, who))
      default:
        return {
          kind: 'operation',
          node,
          value: interpreter.value(node, month, who),
          parts: this.parts(node, month, who),
        }
    }
  }

  private parts(node: Node, month: Month, who: number): Part[] {
    const part = (each: Node): Part => ({ step: this.step(each, month, who) })
    const value = (each: Node) => this.interpreter.value(each, month, who)
    switch (node.kind) {
      case 'sum':
        return node.terms.map(({ term }) => part(term))
      case 'product':
        return node.factors.map(part)
      case 'quotient':
        return [node.dividend, node.divisor].map(part)
      case 'max':
      case 'min':
        return node.terms.map(part)
      case 'round':
      case 'one_of':
        return [part(node.term)]
      case 'months_later':
        return [node.date, node.months].map(part)
      case 'age':
        return [node.birth, node.on ?? firstOfTheMonth].map(part)
      case 'comparison':
        return [node.left, node.right].map(part)
      case 'not':
        return [part(node.condition)]
      case 'every':
        return settling(node.conditions, value, 0).map(part)
      case 'some':
        return settling(node.conditions, value, 1).map(part)
      case 'choose':
        return [node.condition, ...taken(node, value(node.condition) as number)].map(part)
      case 'exceptions':
        return [...node.exceptions.map(({ when }) => when), this.exceptionTaken(node, month, who)].map(part)
      case 'brackets':
        return [node.base, ...node.brackets.flatMap(({ threshold, rate }) => [threshold, rate])].map(part)
      case 'members':
        return this.members(node, month, who)
      case 'window':
        return monthsOf(node.window, month).map((each) => ({
          label: monthName(each),
          step: this.step(node.term, each, who),
        }))
      default:
        return []
    }
  }

  private members(node: Node & { kind: 'members' }, month: Month, who: number): Part[] {
    const { groups, persons } = this.interpreter.situation
    const people = holders(groups[node.group], who, node.roles)
    if (people.length === 0 && node.none) return [{ step: this.step(node.none, month, who) }]
    return people.map((person) => ({ label: persons[person] as string, step: this.step(node.term, month, person) }))
  }

  private exceptionTaken(node: Node & { kind: 'exceptions' }, month: Month, who: number): Node {
    const holds = node.exceptions.find(({ when }) => this.interpreter.value(when, month, who) === 1)
    return holds?.value ?? node.base
  }
}

/** The condition that settles a list, alone; all of them when none does. */
function settling(conditions: readonly Node[], value: (node: Node) => unknown, settles: 0 | 1): readonly Node[] {
  const decisive = conditions.find((condition) => value(condition) === settles)
  return decisive ? [decisive] : conditions
}

function taken(node: Node & { kind: 'choose' }, condition: unknown): readonly Node[] {
  if (condition === 1) return [node.then]
  return condition === 0 ? [node.otherwise] : [node.then, node.otherwise]
}
