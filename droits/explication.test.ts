import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { explain } from '../moteur/explain/explain.ts'
import type { Operation, Step } from '../moteur/explain/step.ts'
import { parseMonth } from '../moteur/expression/month.ts'
import { Interpreter } from '../moteur/interpret/interpreter.ts'
import { roundTo } from '../moteur/interpret/round.ts'
import { isRefusal, readSituation } from '../moteur/situation/read.ts'
import { foyer } from './essais/foyers_au_hasard.ts'
import { loi } from './loi.ts'
import { panier } from './panier.ts'
import { regleDe } from './regles.ts'

const mois = parseMonth('2026-06') as number

const nombre = (step: Step): number => (typeof step.value === 'number' ? step.value : Number.NaN)

/** The value of an operation, from the values of its parts and nothing else. */
function recompute({ node, parts }: Operation): number {
  const [first = Number.NaN, second = Number.NaN] = parts.map(({ step }) => nombre(step))
  const all = parts.map(({ step }) => nombre(step))
  switch (node.kind) {
    case 'sum':
      return all.reduce((total, value, i) => total + (node.terms[i]?.sign ?? 1) * value, 0)
    case 'product':
      return all.reduce((total, value) => total * value, 1)
    case 'quotient':
      return first / second
    case 'max':
      return Math.max(...all)
    case 'min':
      return Math.min(...all)
    case 'round':
      return roundTo(first, node.step, node.towards)
    case 'comparison':
      return Number(
        {
          '<': first < second,
          '<=': first <= second,
          '>': first > second,
          '>=': first >= second,
          '=': first === second,
        }[node.comparator],
      )
    case 'one_of':
      return Number(node.ranks.includes(first))
    case 'every':
      return Number(all.every((value) => value === 1))
    case 'some':
      return Number(all.some((value) => value === 1))
    case 'not':
      return 1 - first
    case 'choose':
      return second
    case 'members':
      return {
        sum: all.reduce((a, b) => a + b, 0),
        count: all.reduce((a, b) => a + b, 0),
        any: Number(all.includes(1)),
        all: Number(!all.includes(0)),
        min: Math.min(...all),
        max: Math.max(...all),
      }[node.operation]
    case 'window':
      return all.reduce((a, b) => a + b, 0) / (node.operation === 'mean' ? all.length : 1)
    default:
      return Number.NaN
  }
}

function steps(step: Step): Step[] {
  if (step.kind === 'rule') return [step, ...steps(step.formula)]
  if (step.kind === 'operation') return [step, ...step.parts.flatMap((part) => steps(part.step))]
  return [step]
}

describe.each(panier.map((droit) => [droit.nom, droit] as const))(
  'explication de %s',
  { timeout: 30_000 },
  (_, droit) => {
    test('chaque étape se recalcule à la main ; chaque feuille est une donnée, un barème avec son texte, ou un chiffre de la loi', () => {
      fc.assert(
        fc.property(foyer, (content) => {
          const situation = readSituation(loi, content, mois)
          if (isRefusal(situation)) throw new Error(`${situation.chemin} ${situation.cause}`)
          const interpreter = new Interpreter(situation, { computed: loi.computed })
          const racine = explain(interpreter, regleDe(droit), mois, 0)
          expect(racine.value).toBe(interpreter.reading(regleDe(droit), mois, 0).value)
          for (const step of steps(racine)) {
            if (step.kind === 'rule') expect(step.formula.value).toEqual(step.value)
            if (step.kind === 'parameter') expect(step.dated.text.label).not.toBe('')
            if (step.kind !== 'operation' || typeof step.value !== 'number') continue
            const value = recompute(step)
            if (!Number.isNaN(value)) expect(value).toBeCloseTo(step.value, 8)
            else
              expect([
                'age',
                'months_later',
                'exceptions',
                'brackets',
                'comparison',
                'max',
                'min',
                'product',
              ]).toContain(step.node.kind)
          }
        }),
        { numRuns: 25 },
      )
    })
  },
)
