import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { explain } from '../moteur/explain/explain.ts'
import { missingUnder } from '../moteur/explain/missing_under.ts'
import type { Step } from '../moteur/explain/step.ts'
import { parseMonth } from '../moteur/expression/month.ts'
import { Interpreter } from '../moteur/interpret/interpreter.ts'
import { readSituation } from '../moteur/situation/read.ts'
import { instancesOf, type Situation } from '../moteur/situation/situation.ts'
import { foyer } from './essais/foyers_au_hasard.ts'
import { foyer_complet } from './essais/foyers_complets.ts'
import { Recalcul } from './essais/recalculer.ts'
import { regles_du_panel, resultatsExpliques } from './essais/resultats_expliques.ts'
import { loi } from './loi.ts'
import { panier } from './panier.ts'
import { regleDe, reglesDe } from './regles.ts'
import { droit_rsa } from './rsa/rsa.droit.ts'

const mois = parseMonth('2026-06') as number
const foyer_du_guide = new URL('../docs/guide/foyer.jsonl', import.meta.url)

test.each([
  ['aux faits peu nombreux', foyer, 50],
  ['complets', foyer_complet, 25],
] as const)(
  'chaque étape de chaque résultat se recalcule à la main ; chaque feuille est une donnée, un défaut et sa raison, ou une valeur et son texte : foyers %s',
  { timeout: 60_000 },
  (_, foyers, numRuns) => {
    fc.assert(
      fc.property(foyers, (contenu) => {
        resultatsExpliques(contenu, mois)
      }),
      { numRuns },
    )
  },
)

test('un résultat inconnu dit ce qui manque', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(foyer, (contenu) => {
      const situation = readSituation(loi, contenu, mois) as Situation
      const interpreter = new Interpreter(situation, { computed: loi.computed })
      for (const regle of new Set([...regles_du_panel, ...panier.flatMap(reglesDe)])) {
        for (const rang of instancesOf(situation, regle.entity).keys()) {
          const racine = explain(interpreter, regle, mois, rang)
          if (typeof racine.value !== 'number') expect(missingUnder(racine), regle.name).not.toEqual([])
        }
      }
    }),
    { numRuns: 20 },
  )
})

/** An explanation where one step says another value than its own. A place in the household is nothing but what it is. */
function fausser(step: Step, rang: { reste: number }): Step {
  if (step.kind === 'constant' && step.node.kind !== 'constant') return step
  const faux = rang.reste-- === 0 && typeof step.value === 'number' ? { value: step.value + 1 } : {}
  if (step.kind === 'rule') return { ...step, ...faux, formula: fausser(step.formula, rang) }
  if (step.kind !== 'operation') return { ...step, ...faux }
  return { ...step, ...faux, parts: step.parts.map((part) => ({ ...part, step: fausser(part.step, rang) })) }
}

test('une étape qui dirait une autre valeur se verrait', () => {
  const { situation: seule, period } = JSON.parse(readFileSync(foyer_du_guide, 'utf8')) as Record<string, string>
  const avril = parseMonth(period ?? '') as number
  const situation = readSituation(loi, seule, avril) as Situation
  const racine = explain(new Interpreter(situation, { computed: loi.computed }), regleDe(droit_rsa), avril, 0)
  expect(new Recalcul(situation).etape(racine)).toBeGreaterThan(0)
  for (let rang = 0; rang < 60; rang++) {
    const fausse = fausser(racine, { reste: rang })
    expect(() => new Recalcul(situation).etape(fausse), `étape ${rang}`).toThrow()
  }
})
