import { describe, expect, test } from 'vitest'
import { bareme } from '../expression/bareme.ts'
import type { Famille } from '../expression/entity.ts'
import { GroupOf } from '../expression/group.ts'
import { entree, individu } from '../expression/input.ts'
import { zero } from '../expression/literal.ts'
import { parseMonth } from '../expression/month.ts'
import { regle } from '../expression/rule.ts'
import { mois_de } from '../expression/time.ts'
import { euros_par_mois } from '../expression/units.ts'
import { Interpreter } from '../interpret/interpreter.ts'
import { gatherLaw } from '../law.ts'
import { isRefusal, readSituation } from '../situation/read.ts'
import { explain } from './explain.ts'
import { ingredientsOf, type RuleStep } from './ingredients.ts'
import { explanationLines } from './lines.ts'

const role = (name: string, max: number) => ({ name, group: 'famille' as const, label: name, max })
const form = {
  name: 'famille' as const,
  plural: 'familles',
  label: 'famille',
  lists: [{ key: 'membres', roles: [role('membre', 9)] }],
}
const famille = new GroupOf<Famille>(form)
const text = { label: 'Loi, art. 1', href: 'https://loi.exemple/1' }

const salaire = entree('salaire', 'Salaire', individu, euros_par_mois)
const prime = entree('prime', 'Prime', individu, euros_par_mois, { defaut: { valeur: 0, raison: 'prime rare' } })
const plafond = bareme('plafond', 'Plafond', euros_par_mois, [
  ['2026-01-01', 1000, text, { le: '2026-02-01', contre: 'texte' }],
])
const revenus = regle('revenus', 'Revenus', [], salaire.plus(prime).moyenne_sur(mois_de(-3, -1)))
const ensemble = regle('ensemble', 'Revenus de tous', [], famille.membres.somme(revenus))
const aide = regle('aide', 'Aide', [text], plafond.moins(ensemble).sans_descendre_sous(zero).sans_depasser(plafond))

const double = regle('double', 'Double', [], revenus.plus(revenus))
const reprise = regle('reprise', 'Reprise', [], double.sans_descendre_sous(revenus))

const mensuel = regle('mensuel', 'Revenus du mois', [], salaire.plus(prime))
const trimestre = regle('trimestre', 'Trimestre', [], mensuel.moyenne_sur(mois_de(-3, -1)))
const rien = regle('rien', 'Primes', [], prime.plus(prime))
const avec_rien = regle('avec_rien', 'Salaire et primes', [], salaire.plus(rien))

const law = gatherLaw([form], [aide, reprise, trimestre, avec_rien])
const april = parseMonth('2026-04') ?? 0

function explained(people: Readonly<Record<string, unknown>>, given: object = {}, asked = 'aide'): RuleStep {
  const content = { individus: people, familles: { f: { membres: Object.keys(people), ...given } } }
  const situation = readSituation(law, content, april)
  const rule = law.rules.find(({ name }) => name === asked)
  if (isRefusal(situation) || !rule) throw new Error(JSON.stringify(situation))
  return explain(new Interpreter(situation), rule, april, 0) as RuleStep
}
// How a formula is worded is the prose's business, tested there; Intl's no-break spaces are made plain.
const lines = (step: RuleStep) =>
  explanationLines(step)
    .filter((line) => !line.includes('Calcul : ') || line.endsWith('comme plus haut'))
    .map((line) => line.replaceAll(/[\u00a0\u202f]/gu, ' '))

describe('an explanation in lines', () => {
  test('a person alone: no id, and where each value comes from', () => {
    expect(lines(explained({ p: { salaire: { '2026-01': 100, '2026': 1200 } } }))).toEqual([
      'Aide : 900,00 € par mois',
      '  Texte : Loi, art. 1',
      '  Plafond : 1 000,00 € par mois (depuis le 1er janvier 2026, Loi, art. 1)',
      '  Revenus de tous : 100,00 € par mois',
      '    Revenus : 100,00 € par mois',
      '      Salaire, en janvier 2026 : 100,00 € par mois (donné)',
      '      Salaire, de février 2026 à mars 2026 : 100,00 € par mois (part du total de 1 200,00 € donné pour 2026)',
      '      Faute de réponse, 0,00 € par mois (prime rare) : Prime, de janvier 2026 à mars 2026',
    ])
  })

  test('two people: each named, the formula written once, what is missing first', () => {
    const salary = { salaire: { '2026': 1200 } }
    expect(lines(explained({ p: salary, q: { salaire: { '2026-03': 90 } } }))).toEqual([
      'Aide : inconnu',
      '  Il manque : Salaire, pour q, de janvier 2026 à février 2026',
      '  Texte : Loi, art. 1',
      '  Plafond : 1 000,00 € par mois (depuis le 1er janvier 2026, Loi, art. 1)',
      '  Revenus de tous : inconnu',
      '    Revenus, pour p : 100,00 € par mois',
      '      Salaire, pour p, de janvier 2026 à mars 2026 : 100,00 € par mois (part du total de 1 200,00 € donné pour 2026)',
      '      Faute de réponse, 0,00 € par mois (prime rare) : Prime, pour p, de janvier 2026 à mars 2026',
      '    Revenus, pour q : inconnu',
      '      Calcul : comme plus haut',
      '      Salaire, pour q, de janvier 2026 à février 2026 : inconnu (manque)',
      '      Salaire, pour q, en mars 2026 : 90,00 € par mois (donné)',
      '      Faute de réponse, 0,00 € par mois (prime rare) : Prime, pour q, de janvier 2026 à mars 2026',
    ])
  })

  test('a rule given is not told further; a rule told is referred to', () => {
    expect(lines(explained({ p: {} }, { aide: { '2026-04': 40 } }))).toEqual([
      'Aide : 40,00 € par mois (donné, non calculé)',
    ])
    expect(lines(explained({ p: {} }, { ensemble: { '2026-04': 40 } }))).toContain(
      '  Revenus de tous : 40,00 € par mois (donné, non calculé)',
    )
    expect(lines(explained({ p: { salaire: 10, revenus: 30 } }, {}, 'double'))).toEqual([
      'Double : 60,00 € par mois',
      '  Revenus : 30,00 € par mois (donné, non calculé)',
    ])
    expect(lines(explained({ p: { salaire: { '2026': 1200 } } }, {}, 'reprise'))).toContain(
      '  Revenus : 100,00 € par mois (voir plus haut)',
    )
  })

  test('the months of a rule that say the same are told once, together', () => {
    expect(lines(explained({ p: { salaire: { '2026': 1200, '2026-01': 100 } } }, {}, 'trimestre'))).toEqual([
      'Trimestre : 100,00 € par mois',
      '  Revenus du mois, en janvier 2026 : 100,00 € par mois',
      '    Salaire, en janvier 2026 : 100,00 € par mois (donné)',
      '    Faute de réponse, 0,00 € par mois (prime rare) : Prime, en janvier 2026',
      '  Revenus du mois, de février 2026 à mars 2026 : 100,00 € par mois',
      '    Calcul : comme plus haut',
      '    Salaire, de février 2026 à mars 2026 : 100,00 € par mois (part du total de 1 200,00 € donné pour 2026)',
      '    Faute de réponse, 0,00 € par mois (prime rare) : Prime, de février 2026 à mars 2026',
    ])
  })

  test('a rule that is nothing for want of any answer holds in one line', () => {
    expect(lines(explained({ p: { salaire: 100 } }, {}, 'avec_rien'))).toEqual([
      'Salaire et primes : 100,00 € par mois',
      '  Salaire : 100,00 € par mois (donné)',
      '  Primes : 0,00 € par mois (faute de réponse : prime rare)',
    ])
    expect(lines(explained({ p: { salaire: 100, prime: 0 } }, {}, 'avec_rien'))).toContain(
      '    Prime : 0,00 € par mois (donné)',
    )
  })

  test('below the levels asked for, a rule is its value', () => {
    const step = explained({ p: { salaire: { '2026': 1200 } } })
    expect(explanationLines(step, { levels: 1 }).at(-1)).toMatch(
      /^ {2}Revenus de tous : .* \(calcul non détaillé ici\)$/,
    )
  })

  test('an id that would drive the terminal is shown, not obeyed', () => {
    expect(lines(explained({ p: {}, 'q\u001b[2J\u202e': {} })).join('\n')).toContain('Salaire, pour q·[2J·, de')
  })
})

describe('the ingredients of a rule', () => {
  test('the nearest named steps, each once; months that say the same are one reading', () => {
    const step = explained({ p: { salaire: { '2026': 1200 } } }, {}, 'reprise')
    if (step.kind !== 'rule') throw new Error(step.kind)
    const told = ingredientsOf(step)
    expect(told).toMatchObject({ rule: { name: 'reprise' }, value: 200 })
    expect(told.ingredients.map((each) => [each.kind, 'rule' in each ? each.rule.name : ''])).toEqual([
      ['rule', 'double'],
      ['above', 'revenus'],
    ])
  })
})
