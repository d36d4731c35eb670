import { wordingInForce } from '../expression/in_force.ts'
import type { Month } from '../expression/month.ts'
import type { RuleVersion, Variable } from '../expression/variable.ts'
import type { Value } from '../interpret/unknown.ts'
import { block } from '../prose/block.ts'
import { figure } from '../prose/figures.ts'
import { plainLines } from '../prose/phrase.ts'
import { type DefaultsTaken, defaultsApart } from './defaults_apart.ts'
import { type Ingredient, ingredientsOf, type RuleStep, type RuleTold } from './ingredients.ts'
import { missingUnder } from './missing_under.ts'
import { type MonthsAlike, monthsAlike } from './months_alike.ts'
import { printable } from './printable.ts'
import { entitiesWithSeveral } from './several.ts'
import { sourceInWords } from './source.ts'
import { type Untold, untoldUnder } from './untold.ts'
import { dayInWords, whenInWords } from './when.ts'

/** What is understood all along and need not be said again. */
interface Context {
  readonly month: Month
  readonly several: ReturnType<typeof entitiesWithSeveral>
  /** A rule read for three months and four people is written once. */
  readonly written: Set<RuleVersion>
  readonly untold: Untold
  /** What is told of one month is told of those so many months later too. */
  readonly shifts: readonly number[]
  /** How many more rules to open, one under the other. */
  readonly levels: number
}

interface Asked {
  /** How deep to tell: the rules below are named with their values, and not opened. All of them unless said otherwise. */
  readonly levels?: number
}

/**
 * An explanation as indented lines of French. Each rule: its value, its texts, its formula, then what the formula took;
 * under an unknown result, first of all what is missing.
 */
export function explanationLines(root: RuleStep, { levels = Infinity }: Asked = {}): string[] {
  const context: Context = {
    month: root.month,
    several: entitiesWithSeveral(root),
    written: new Set(),
    untold: untoldUnder(root),
    shifts: [0],
    levels,
  }
  const [first = '', ...rest] = linesOf(root, '', context)
  const missing = missingUnder(root).map(({ input, who, months }) => nameOf(input, who, months, context))
  return [first, ...(missing.length > 0 ? [`  Il manque : ${missing.join(' ; ')}`] : []), ...rest]
}

function linesOf(step: Ingredient | MonthsAlike, indent: string, context: Context): string[] {
  const line = (words: string) => [`${indent}${words}`]
  switch (step.kind) {
    case 'months': {
      const shifts = context.shifts.flatMap((shift) => step.shifts.map((further) => shift + further))
      return linesOf(step.first, indent, { ...context, shifts })
    }
    case 'rule': {
      const reasons = context.untold.get(step)
      if (!reasons && context.levels > 0) return ruleLines(ingredientsOf(step), indent, context)
      const why = reasons ? `faute de réponse : ${reasons.join(' ; ')}` : 'calcul non détaillé ici'
      return line(`${nameOf(step.rule, step.who, [step.month], context)} : ${inWords(step.value, step.rule)} (${why})`)
    }
    case 'above':
      return line(
        `${nameOf(step.rule, step.who, [step.month], context)} : ${inWords(step.value, step.rule)} (voir plus haut)`,
      )
    case 'given':
      return line(
        `${nameOf(step.rule, step.who, [step.month], context)} : ${inWords(step.value, step.rule)} (donné, non calculé)`,
      )
    case 'input':
      return line(
        `${nameOf(step.input, step.who, step.months, context)} : ${inWords(step.value, step.input)} (${sourceInWords(step)})`,
      )
    case 'parameter': {
      const { since, text, value } = step.dated
      return line(
        `${step.schedule.label} : ${figure(value, step.schedule.unit)} (depuis ${dayInWords(since)}, ${text.label})`,
      )
    }
  }
}

function ruleLines(told: RuleTold, indent: string, context: Context): string[] {
  const { rule, month, who, value } = told
  const inside = `${indent}  `
  const under = { ...context, levels: context.levels - 1 }
  const { spoken, defaults } = defaultsApart(told.ingredients)
  return [
    `${indent}${nameOf(rule, who, [month], context)} : ${inWords(value, rule)}`,
    ...writtenLines(told, context).map((words) => `${inside}${words}`),
    ...monthsAlike(spoken).flatMap((ingredient) => linesOf(ingredient, inside, under)),
    ...defaults.map((taken) => `${inside}${defaultLine(taken, context)}`),
  ]
}

/** The texts of a rule and its formula in words. */
function writtenLines({ rule, month }: RuleTold, { written }: Context): string[] {
  const wording = wordingInForce(rule, month)
  if (written.has(wording)) return ['Calcul : comme plus haut']
  written.add(wording)
  const [formula = '', ...listed] = plainLines(block(wording.formula))
  const texts = rule.texts.map(({ label }) => label).join(' ; ')
  return [...(texts ? [`Texte : ${texts}`] : []), `Calcul : ${formula}`, ...listed]
}

function defaultLine({ inputs, value, who, months, reason }: DefaultsTaken, context: Context): string {
  const [first] = inputs
  const labels = inputs.map(({ label }) => label).join(' ; ')
  // A date or a code taken by default is a bound without meaning for people: only its reason is.
  const taken = first.unit === 'date' || first.unit === 'code' ? '' : `, ${inWords(value, first)}`
  return `Faute de réponse${taken} (${reason}) : ${nameOf({ ...first, label: labels }, who, months, context)}`
}

/** « Salaire net, pour p1, en janvier 2026 »: who and when are said only where they are not understood. */
function nameOf(variable: Variable, who: string, months: readonly Month[], context: Context): string {
  const whom = context.several.has(variable.entity) ? `pour ${printable(who)}` : ''
  const told = variable.periodicity === 'month' ? shiftedBy(context.shifts, months) : months
  const understood = told.length === 1 && told[0] === context.month
  const when = understood ? '' : whenInWords(told, variable.periodicity)
  return [variable.label, whom, when].filter((words) => words !== '').join(', ')
}

function shiftedBy(shifts: readonly number[], months: readonly Month[]): Month[] {
  const all = new Set(months.flatMap((month) => shifts.map((shift) => month + shift)))
  return [...all].toSorted((a, b) => a - b)
}

function inWords(value: Value, variable: Variable): string {
  return typeof value === 'number' ? figure(value, variable.unit, variable.enumeration) : 'inconnu'
}
