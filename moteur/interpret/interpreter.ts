import { completedMonths, completedMonthsOn, firstDay, monthOfDay, monthsLater } from '../expression/day.ts'
import { valueInForce, wordingInForce } from '../expression/in_force.ts'
import { januaryOf, type Month } from '../expression/month.ts'
import type { Node, Window } from '../expression/node.ts'
import { OutsideSchedule } from '../expression/schedule.ts'
import type { Input, Rule, Variable } from '../expression/variable.ts'
import { eternity, type Given, holders, holdsOne, nearestGiven, type Situation } from '../situation/situation.ts'
import { applyBrackets } from './brackets.ts'
import { CircularRule } from './errors.ts'
import { applyExceptions } from './exceptions.ts'
import { overMembers } from './members.ts'
import { compare, divide, every, largest, multiply, negate, smallest, some, whenKnown } from './operations.ts'
import { type Reading, readingName } from './reading.ts'
import { roundTo } from './round.ts'
import { missingIn, Unknown, type Value } from './unknown.ts'

// Persons of one situation are far fewer: reading refuses more.
const maximumInstances = 1024

interface Settings {
  /** Answers for what is neither given nor has a declared default; without it, that is unknown. */
  readonly assume?: (input: Input) => number
  /** Rules that stand for the inputs of their name, when these are not given: `computed` of the law. */
  readonly computed?: ReadonlyMap<string, Rule>
}

/**
 * The slow truth: reads the tree of the law as it is written, for one household. Each rule is computed once
 * for a month and a person or group. Every other reader must agree with this one.
 */
export class Interpreter {
  readonly situation: Situation
  private readonly memory = new Map<Rule, Map<number, Reading>>()
  private readonly stack: Reading[] = []
  private readonly assume: ((input: Input) => number) | undefined
  private readonly computed: ReadonlyMap<string, Rule>

  constructor(situation: Situation, { assume, computed = new Map() }: Settings = {}) {
    this.situation = situation
    this.assume = assume
    this.computed = computed
  }

  /** The same reader before another situation. */
  over(situation: Situation): Interpreter {
    return new Interpreter(
      situation,
      this.assume ? { assume: this.assume, computed: this.computed } : { computed: this.computed },
    )
  }

  /**
   * The value of a term for a month and the person or group of that rank.
   * @throws OutsideSchedule, CircularRule, ConflictingExceptions
   */
  value(node: Node, month: Month, who: number): Value {
    switch (node.kind) {
      case 'constant':
        return node.value
      case 'parameter':
        return valueInForce(node.schedule, month).value
      case 'input':
        return this.received(node.input, month, who) ?? this.readInput(node, month, who)
      case 'rule':
        return this.reading(node.rule, month, who).value as Value
      case 'sum':
        return this.sum(node, month, who)
      case 'product':
        return multiply(this.values(node.factors, month, who))
      case 'quotient':
        return divide(this.value(node.dividend, month, who), this.value(node.divisor, month, who))
      case 'max':
        return largest(this.values(node.terms, month, who))
      case 'min':
        return smallest(this.values(node.terms, month, who))
      case 'round':
        return whenKnown(this.value(node.term, month, who), (value) => roundTo(value, node.step, node.towards))
      case 'comparison':
        return compare(node.comparator, this.value(node.left, month, who), this.value(node.right, month, who))
      case 'one_of':
        return whenKnown(this.value(node.term, month, who), (rank) => Number(node.ranks.includes(rank)))
      case 'every':
        return every(node.conditions, (condition) => this.value(condition, month, who))
      case 'some':
        return some(node.conditions, (condition) => this.value(condition, month, who))
      case 'not':
        return negate(this.value(node.condition, month, who))
      case 'choose':
        return this.choose(node, month, who)
      case 'exceptions':
        return applyExceptions(node, (part) => this.value(part, month, who))
      case 'brackets':
        return applyBrackets(node, (part) => this.value(part, month, who))
      case 'members':
        return overMembers(node, this.situation.groups[node.group], who, (part, person) =>
          this.value(part, month, person),
        )
      case 'holder':
        return this.value(node.term, month, this.holderOf(node, who))
      case 'project':
        return this.value(node.term, month, this.situation.groups[node.group].groupOf[who] as number)
      case 'has_role':
        return Number(holdsOne(this.situation.groups[node.group], who, node.roles))
      case 'at':
        return this.value(node.term, shifted(node, month), who)
      case 'window':
        return this.overWindow(node, month, who)
      case 'month_of': {
        const date = this.value(node.date, month, who)
        return typeof date === 'number' ? this.value(node.term, monthOfDay(date), who) : date
      }
      case 'months_later': {
        const [date, months] = [this.value(node.date, month, who), this.value(node.months, month, who)]
        const known = typeof date === 'number' && typeof months === 'number'
        return known ? monthsLater(date, node.sign * months) : missingIn([date, months])
      }
      case 'age':
        return this.age(node, month, who)
      case 'month_start':
        return firstDay(month)
    }
  }

  /** A rule computed (or given) for a month and a person or group, with what it leaned on. */
  reading(rule: Rule, month: Month, who: number): Reading {
    const at = momentOf(rule, month)
    const known = this.remember(rule, at, who)
    this.stack.at(-1)?.readings.push(known)
    if (known.value !== undefined) return known
    if (this.stack.includes(known)) throw this.circular(known)
    this.stack.push(known)
    try {
      known.value =
        this.situation.given.get(rule.name)?.[who]?.byMonth.get(at) ??
        this.value(wordingInForce(rule, at).formula, at, who)
    } finally {
      this.stack.pop()
    }
    return known
  }

  /** What the law computes of a benefit that may also be received; nothing for a month that its rules do not cover. */
  private received(input: Input, month: Month, who: number): Value | undefined {
    const rule = this.computed.get(input.name)
    if (!rule) return undefined
    try {
      return this.reading(rule, month, who).value
    } catch (error) {
      if (error instanceof OutsideSchedule) return undefined
      throw error
    }
  }

  /** The rule that stood for an input, for a month and a person or group, if one did. */
  ruleFor(input: Input, month: Month, who: number): Rule | undefined {
    return this.received(input, month, who) === undefined ? undefined : this.computed.get(input.name)
  }

  private readInput({ input, asGiven }: Node & { kind: 'input' }, month: Month, who: number): Value {
    const at = momentOf(input, month)
    const given = this.situation.given.get(input.name)?.[who]
    const value = given?.byMonth.get(at)
    if (value !== undefined) return value
    const taken = asGiven ? held(input, given, at) : this.assumed(input, given, at, who)
    if (taken === undefined) return new Unknown([{ input, who, month: at }])
    this.stack.at(-1)?.defaults.push({ input, who, month: at })
    return taken
  }

  private assumed(input: Input, given: Given | undefined, month: Month, who: number): number | undefined {
    return this.assume ? (input.default?.value ?? this.assume(input)) : this.defaultOf(input, given, month, who)
  }

  /**
   * What a declaration allows to take for a value that was not given. A default never stands beside what was said of
   * the same person at another month: a status or a capital is then held unchanged, an income is unknown.
   */
  private defaultOf(input: Input, given: Given | undefined, month: Month, who: number): number | undefined {
    const { default: declared } = input
    if (!declared) return undefined
    if (given && given.byMonth.size > 0) return held(input, given, month)
    return !declared.when || this.value(declared.when, month, who) === 1 ? declared.value : undefined
  }

  private values(nodes: readonly Node[], month: Month, who: number): Value[] {
    return nodes.map((node) => this.value(node, month, who))
  }

  private choose(node: Node & { kind: 'choose' }, month: Month, who: number): Value {
    const condition = this.value(node.condition, month, who)
    if (condition === 1) return this.value(node.then, month, who)
    if (condition === 0) return this.value(node.otherwise, month, who)
    const branches = this.values([node.then, node.otherwise], month, who)
    const [then, otherwise] = branches
    return typeof then === 'number' && then === otherwise ? then : missingIn([condition, ...branches])
  }

  private sum(node: Node & { kind: 'sum' }, month: Month, who: number): Value {
    let total = 0
    for (const { sign, term } of node.terms) {
      const value = this.value(term, month, who)
      if (typeof value !== 'number') return missingIn(node.terms.map((each) => this.value(each.term, month, who)))
      total += sign * value
    }
    return total
  }

  private overWindow({ window, term, operation }: Node & { kind: 'window' }, month: Month, who: number): Value {
    const first = firstMonthOf(window, month)
    const length = lengthOf(window)
    let total = 0
    for (let each = first; each < first + length; each++) {
      const value = this.value(term, each, who)
      if (typeof value !== 'number') return missingIn(monthsOf(window, month).map((m) => this.value(term, m, who)))
      total += value
    }
    return operation === 'sum' ? total : total / length
  }

  private age(node: Node & { kind: 'age' }, month: Month, who: number): Value {
    const birth = this.value(node.birth, month, who)
    const on = node.on ? this.value(node.on, month, who) : firstDay(month)
    if (typeof birth !== 'number' || typeof on !== 'number') return missingIn([birth, on])
    const months = node.on ? completedMonthsOn(birth, on) : completedMonths(birth, month)
    return node.in === 'years' ? Math.floor(months / 12) : months
  }

  /** The person who holds a role in a group. */
  holderOf(node: Node & { kind: 'holder' }, who: number): number {
    const groups = this.situation.groups[node.role.group]
    const [person] = holders(groups, who, [node.role])
    if (person === undefined) throw new Error(`${node.role.group} sans ${node.role.name} : refusée à la lecture`)
    return person
  }

  /** All that has been computed so far, rule by rule. */
  *allReadings(): Generator<Reading> {
    for (const readings of this.memory.values()) yield* readings.values()
  }

  private remember(rule: Rule, month: Month, who: number): Reading {
    let readings = this.memory.get(rule)
    if (!readings) this.memory.set(rule, (readings = new Map()))
    const key = month * maximumInstances + who
    let reading = readings.get(key)
    if (!reading) readings.set(key, (reading = { value: undefined, rule, month, who, readings: [], defaults: [] }))
    return reading
  }

  private circular(reading: Reading): CircularRule {
    const start = this.stack.indexOf(reading)
    return new CircularRule([...this.stack.slice(start), reading].map(readingName))
  }
}

/** A status or a capital said for another month is held unchanged; an income is not. */
function held(input: Input, given: Given | undefined, month: Month): number | undefined {
  return given && input.spread === 'repeat' ? nearestGiven(given, month) : undefined
}

/** The month under which a variable is kept: that of the year for a yearly one, `eternity` for one that never changes. */
export function momentOf(variable: Variable, month: Month): Month {
  if (variable.periodicity === 'month') return month
  return variable.periodicity === 'year' ? januaryOf(month) : eternity
}

/** The months that a window holds, seen from a month. */
export function monthsOf(window: Window, month: Month): Month[] {
  const first = firstMonthOf(window, month)
  return Array.from({ length: lengthOf(window) }, (_, i) => first + i)
}

function firstMonthOf(window: Window, month: Month): Month {
  return window.kind === 'months' ? month + window.from : januaryOf(month) + 12 * window.offset
}

function lengthOf(window: Window): number {
  return window.kind === 'months' ? window.to - window.from + 1 : 12
}

/** The month at which a shifted term is read. */
export function shifted(node: Node & { kind: 'at' }, month: Month): Month {
  return month + (node.shift.kind === 'months' ? node.shift.months : 12 * node.shift.years)
}
