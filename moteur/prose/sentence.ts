import type { Node } from '../expression/node.ts'
import { nameOf } from './alike.ts'
import { conditionWords, listOfConditions } from './conditions.ts'
import { daysBetween } from './days_between.ts'
import { figure } from './figures.ts'
import { overMembers } from './members.ts'
import { windowWords } from './moment.ts'
import { joined, type Phrase, say } from './phrase.ts'
import { placed } from './placed.ts'
import { quarterWords } from './quarter.ts'
import { tightness, tightnessOf } from './tightness.ts'

/** The words of a straightened node, in one line, before « de le » becomes « du ». */
export function sentence(node: Node): Phrase {
  switch (node.kind) {
    case 'constant':
      return say(constantWords(node))
    case 'parameter':
      return say({ refersTo: node.schedule })
    case 'input':
    case 'rule': {
      const name = { refersTo: node.kind === 'input' ? node.input : node.rule }
      return node.unit === 'condition' ? say('la condition ', name, ' est remplie') : say(name)
    }
    case 'sum':
      return sumWords(node)
    case 'product':
      return joined(
        node.factors.map((factor) => within(factor, tightness.tight)),
        ' × ',
      )
    case 'quotient':
      return quotientWords(node)
    case 'max':
    case 'min':
      return extremeWords(node)
    case 'round':
      return say(within(node.term, tightness.tight), ' ', roundingWords(node))
    case 'comparison':
    case 'one_of':
    case 'has_role':
    case 'not':
      return conditionWords(node)
    case 'every':
    case 'some':
      return listOfConditions(node)
    case 'choose':
      return choiceWords(node)
    case 'exceptions':
      return exceptionWords(node)
    case 'brackets':
      return bracketWords(node)
    case 'members':
      return overMembers(node)
    case 'holder':
    case 'project':
    case 'at':
      return placed(node)
    case 'window': {
      const operation = node.operation === 'mean' ? 'la moyenne' : 'la somme'
      return say(`${operation}, ${windowWords(node.window)}, de `, within(node.term, tightness.tight))
    }
    case 'month_of':
      return node.unit === 'condition'
        ? say('au mois de ', within(node.date, tightness.tight), ', ', within(node.term, tightness.relation))
        : say(within(node.term, tightness.tight), ' au mois de ', within(node.date, tightness.tight))
    case 'months_later': {
      const months = within(node.months, tightness.tight)
      return say(within(node.date, tightness.tight), node.sign === 1 ? ' plus ' : ' moins ', months)
    }
    case 'age': {
      const count = `le nombre ${node.in === 'years' ? 'd’années révolues' : 'de mois révolus'} `
      const day = node.on ? say('à ', within(node.on, tightness.tight)) : say('au 1er du mois M')
      return say(count, day, ' depuis ', within(node.birth, tightness.tight))
    }
    case 'month_start':
      return say('le 1er du mois M')
  }
}

/** The same words, in parentheses when they hold together less tightly than their place asks. */
export function within(node: Node, needed: number): Phrase {
  return tightnessOf(node) < needed ? say('(', sentence(node), ')') : sentence(node)
}

/** « arrondi au centime », « arrondi à l’unité inférieure » */
export function roundingWords({ step, towards }: Node & { kind: 'round' }): string {
  const [to, e] = roundingSteps[step] ?? [`au multiple de ${figure(step, 'nombre')}`, '']
  return `arrondi ${to}${towards === 'nearest' ? '' : towards === 'down' ? ` inférieur${e}` : ` supérieur${e}`}`
}

const roundingSteps: Readonly<Record<number, readonly [words: string, feminine: '' | 'e']>> = {
  1: ['à l’unité', 'e'],
  0.01: ['au centime', ''],
  100: ['à la centaine', 'e'],
}

function constantWords({ value, unit }: Node & { kind: 'constant' }): string {
  if (unit === 'date') return `le ${figure(value, unit)}`
  if (unit === 'condition')
    return value === 1 ? 'la condition est toujours remplie' : 'la condition n’est jamais remplie'
  return value === 0 && unit.startsWith('euros') ? '0 €' : figure(value, unit)
}

function sumWords(node: Node & { kind: 'sum' }): Phrase {
  const days = daysBetween(node)
  if (days)
    return say('le nombre de jours de ', within(days.from, tightness.tight), ' à ', within(days.to, tightness.tight))
  return node.terms.flatMap(({ sign, term }, i) => {
    const joint = i === 0 ? (sign === 1 ? '' : 'moins ') : sign === 1 ? ' plus ' : ' moins '
    return say(joint, within(term, tightness.tight))
  })
}

function quotientWords({ dividend, divisor }: Node & { kind: 'quotient' }): Phrase {
  if (divisor.kind === 'constant' && divisor.value === 12) {
    return say('un douzième de ', within(dividend, tightness.tight))
  }
  const above = within(dividend, dividend.kind === 'product' ? tightness.product : tightness.tight)
  return say(above, ' ÷ ', within(divisor, tightness.tight))
}

/** « A, sans dépasser B » for a bound; several quantities of equal standing are listed. */
function extremeWords(node: Node & { kind: 'max' | 'min' }): Phrase {
  const held = boundOf(node)
  if (held) {
    const words = node.kind === 'max' ? ', sans descendre sous ' : ', sans dépasser '
    return say(within(held.term, tightness.tight), words, within(held.bound, tightness.tight))
  }
  const parts = node.terms.map((term) => within(term, tightness.tight))
  return say(`${extremeNoun(node)} de `, joined(parts, ', de ', ' et de '))
}

/** « le plus élevé », « la plus tardive »: of quantities, of dates. */
export function extremeNoun({ kind, unit }: Node & { kind: 'max' | 'min' }): string {
  if (unit === 'date') return kind === 'max' ? 'la plus tardive' : 'la plus ancienne'
  return kind === 'max' ? 'le plus élevé' : 'le plus faible'
}

interface Held {
  readonly term: Node
  readonly bound: Node
}

/** A quantity and the fixed value, or for a ceiling the named one, that holds it. */
export function boundOf({ kind, terms, unit }: Node & { kind: 'max' | 'min' }): Held | null {
  const [term, bound] = terms
  if (terms.length !== 2 || !term || !bound || unit === 'date') return null
  const value = bound.kind === 'at' ? bound.term : bound
  const fixed = value.kind === 'constant' || value.kind === 'parameter'
  return fixed || (kind === 'min' && (nameOf(bound) || bound.kind === 'round')) ? { term, bound } : null
}

function choiceWords(node: Node & { kind: 'choose' }): Phrase {
  const { condition, then, otherwise } = node
  const last = otherwise.kind === 'choose' ? sentence(otherwise) : within(otherwise, tightness.placed)
  return (
    quarterWords(node) ??
    say(within(then, tightness.placed), ' si ', within(condition, tightness.list), ', sinon ', last)
  )
}

function exceptionWords({ base, exceptions }: Node & { kind: 'exceptions' }): Phrase {
  const except = exceptions.flatMap(({ when, value, text }) =>
    say(', sauf si ', within(when, tightness.list), ' : ', within(value, tightness.list), ` (${text.label})`),
  )
  return say(within(base, tightness.list), except)
}

function bracketWords({ base, brackets, marginal }: Node & { kind: 'brackets' }): Phrase {
  const slices = brackets.map(({ threshold, rate }) =>
    say('à partir de ', within(threshold, tightness.tight), ', ', within(rate, tightness.tight)),
  )
  const scale = marginal ? 'le barème par tranches de ' : 'le montant de la tranche atteinte par '
  return say(scale, within(base, tightness.tight), ' (', joined(slices, ' ; '), ')')
}
