import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { explain } from '../moteur/explain/explain.ts'
import type { Operation, Step } from '../moteur/explain/step.ts'
import { parseMonth } from '../moteur/expression/month.ts'
import { Interpreter } from '../moteur/interpret/interpreter.ts'
import { isRefusal, readSituation } from '../moteur/situation/read.ts'
import { loi } from './loi.ts'
import { panier } from './panier.ts'
import { regleDe } from './resultat.ts'

const mois = parseMonth('2026-06') as number

const montant = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 3000 }))
const annee = fc.integer({ min: 1950, max: 2025 })
const adulte = fc.record({
  date_naissance: annee.map((a) => `${Math.min(a, 2008)}-03-02`),
  activite: fc.constantFrom('actif', 'chomeur', 'etudiant', 'inactif', 'retraite'),
  salaire_net: fc.dictionary(fc.constantFrom('2026-03', '2026-04', '2026-05'), montant),
  chomage_net: fc.record({ '2026': montant }),
  retraite_nette: fc.record({ '2026': montant }),
  nationalite: fc.constantFrom('FR', 'FR', 'IT', 'SN'),
  duree_possession_titre_sejour: fc.constantFrom(0, 0.5, 4, 10),
  ass: fc.record({ '2026': fc.constantFrom(0, 5000) }),
})
const enfant = fc.record({ date_naissance: fc.integer({ min: 2003, max: 2026 }).map((a) => `${a}-02-10`) })

const foyer = fc
  .record({
    adultes: fc.array(adulte, { minLength: 1, maxLength: 2 }),
    enfants: fc.array(enfant, { maxLength: 4 }),
    statut: fc.constantFrom('locataire_vide', 'proprietaire', 'loge_gratuitement'),
    aide_logement: montant,
    af: montant,
  })
  .map(({ adultes, enfants, statut, aide_logement, af }) => {
    const parents = adultes.map((_, i) => `a${i}`)
    const petits = enfants.map((_, i) => `e${i}`)
    return {
      individus: Object.fromEntries([...adultes.map((a, i) => [`a${i}`, a]), ...enfants.map((e, i) => [`e${i}`, e])]),
      familles: {
        f: {
          parents,
          enfants: petits,
          aide_logement: { '2026': aide_logement },
          af: { '2026': af },
          asf: { '2026': 0 },
          cf: { '2026': 0 },
          paje_base: { '2026': 0 },
        },
      },
      foyers_fiscaux: { ff: { declarants: parents, personnes_a_charge: petits } },
      menages: {
        m: {
          personne_de_reference: [parents[0]],
          conjoint: parents.slice(1),
          enfants: petits,
          statut_occupation_logement: { '2026': statut },
          loyer: { '2026': 4800 },
        },
      },
    }
  })

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
      return Math.round(first / node.step + 1e-9) * node.step
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

describe.each(panier.map((droit) => [droit.nom, droit] as const))('explication de %s', (_, droit) => {
  test('chaque étape se recalcule à la main ; chaque feuille est une donnée, un barème avec son texte, ou un chiffre de la loi', () => {
    fc.assert(
      fc.property(foyer, (content) => {
        const situation = readSituation(loi, content, mois)
        if (isRefusal(situation)) throw new Error(`${situation.chemin} ${situation.cause}`)
        const interpreter = new Interpreter(situation)
        const racine = explain(interpreter, regleDe(droit), mois, 0)
        expect(racine.value).toBe(interpreter.reading(regleDe(droit), mois, 0).value)
        for (const step of steps(racine)) {
          if (step.kind === 'rule') expect(step.formula.value).toEqual(step.value)
          if (step.kind === 'parameter') expect(step.dated.text.label).not.toBe('')
          if (step.kind !== 'operation' || typeof step.value !== 'number') continue
          const value = recompute(step)
          if (!Number.isNaN(value)) expect(value).toBeCloseTo(step.value, 8)
          else expect(['age', 'exceptions', 'brackets', 'comparison', 'max', 'min']).toContain(step.node.kind)
        }
      }),
      { numRuns: 60 },
    )
  })
})
