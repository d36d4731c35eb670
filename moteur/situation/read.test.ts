import { describe, expect, test } from 'vitest'
import type { Famille } from '../expression/entity.ts'
import { entree, entree_condition, entree_date, individu } from '../expression/input.ts'
import { parseMonth } from '../expression/month.ts'
import { euros, euros_par_an, euros_par_mois } from '../expression/units.ts'
import { gatherLaw } from '../law.ts'
import { isRefusal, readSituation } from './read.ts'
import type { Situation } from './situation.ts'

const role = (name: string, max: number) => ({ name, group: 'famille' as const, label: name, max })
const form = {
  name: 'famille' as const,
  plural: 'familles',
  label: 'famille',
  lists: [
    { key: 'parents', roles: [role('demandeur', 1), role('conjoint', 1)] },
    { key: 'enfants', roles: [role('enfant', 10)] },
  ],
}
const law = gatherLaw(
  [form],
  [
    entree('salaire_net', '', individu, euros_par_mois),
    entree('epargne', '', individu, euros),
    entree('benefice', '', individu, euros_par_an, { periode: 'year' }),
    entree_condition('enceinte', '', individu),
    entree_date('date_naissance', '', individu),
    entree('loyer', '', { name: 'famille' } as { name: 'famille'; type?: Famille }, euros_par_mois),
  ],
)
const june = parseMonth('2026-06') as number
const f1 = { familles: { f1: { parents: ['p1'], enfants: [] } } }

const read = (content: unknown) => readSituation(law, content, june)
const refused = (content: unknown) => {
  const found = read(content)
  return isRefusal(found) ? `${found.chemin} : ${found.cause}` : 'lue'
}
function given(person: object, name: string, month: string): number | undefined {
  const found = read({ individus: { p1: person }, ...f1 }) as Situation
  return found.given.get(name)?.[0]?.byMonth.get(parseMonth(month) as number)
}

describe('values by period', () => {
  test('a month, a year shared out or repeated, a span of months', () => {
    expect(given({ salaire_net: { '2026-05': 900 } }, 'salaire_net', '2026-05')).toBe(900)
    expect(given({ salaire_net: { '2025': 12000 } }, 'salaire_net', '2025-03')).toBe(1000)
    expect(given({ epargne: { '2025': 12000 } }, 'epargne', '2025-03')).toBe(12000)
    expect(given({ salaire_net: { 'month:2026-01:3': 300 } }, 'salaire_net', '2026-02')).toBe(100)
    expect(given({ salaire_net: { 'year:2025-07': 1200 } }, 'salaire_net', '2026-06')).toBe(100)
    expect(given({ benefice: { '2024': 500 } }, 'benefice', '2024-01')).toBe(500)
  })

  test('a year shares out what its given months leave', () => {
    const person = { salaire_net: { '2025': 1300, '2025-12': 200 } }
    expect(given(person, 'salaire_net', '2025-12')).toBe(200)
    expect(given(person, 'salaire_net', '2025-01')).toBe(100)
  })

  test('a bare value is for the month computed; null gives nothing', () => {
    expect(given({ salaire_net: 700 }, 'salaire_net', '2026-06')).toBe(700)
    expect(given({ salaire_net: 700 }, 'salaire_net', '2026-05')).toBeUndefined()
    expect(given({ salaire_net: { '2026-06': null } }, 'salaire_net', '2026-06')).toBeUndefined()
  })
})

describe('what is refused, where and why', () => {
  const person = (content: object) => refused({ individus: { p1: content }, ...f1 })

  test.each([
    [
      'variable inconnue, avec la plus proche',
      { salair_net: 1 },
      'individus.p1.salair_net : variable inconnue (salaire_net ?)',
    ],
    ['variable d’une autre entité', { loyer: 1 }, 'individus.p1.loyer : se donne pour : famille'],
    [
      'un texte pour un montant',
      { salaire_net: { '2026-06': 'mille' } },
      'individus.p1.salaire_net.2026-06 : attend un nombre',
    ],
    ['un montant infini', { salaire_net: Number.POSITIVE_INFINITY }, 'individus.p1.salaire_net : attend un nombre'],
    ['un montant absurde', { salaire_net: 1e12 }, 'individus.p1.salaire_net : dépasse toute valeur plausible'],
    ['un montant négatif', { salaire_net: -1 }, 'individus.p1.salaire_net : ne peut pas être négatif'],
    [
      'un mois qui n’existe pas',
      { salaire_net: { '2026-13': 1 } },
      'individus.p1.salaire_net.2026-13 : n’est pas une période : écrire 2026-04, 2026 ou ETERNITY',
    ],
    [
      'un mois pour une valeur annuelle',
      { benefice: { '2026-04': 1 } },
      'individus.p1.benefice.2026-04 : attend une année, comme 2025',
    ],
    [
      'une date impossible',
      { date_naissance: { ETERNITY: '1990-02-30' } },
      'individus.p1.date_naissance.ETERNITY : attend une date du calendrier, comme 1990-02-28',
    ],
    [
      'autre chose qu’un oui ou non',
      { enceinte: { '2026-06': 'oui' } },
      'individus.p1.enceinte.2026-06 : attend vrai ou faux (true ou false)',
    ],
    [
      'une liste à la place des périodes',
      { salaire_net: [1, 2] },
      'individus.p1.salaire_net : attend un objet de la forme {"2026-04": valeur}',
    ],
  ])('%s', (_, content, message) => {
    expect(person(content)).toBe(message)
  })

  test.each([
    [
      'une personne dans aucune famille',
      { individus: { p1: {}, p2: {} }, ...f1 },
      'individus.p2 : n’est dans aucune famille',
    ],
    [
      'une personne dans deux familles',
      { individus: { p1: {} }, familles: { f1: { parents: ['p1'] }, f2: { parents: ['p1'] } } },
      'familles.f2.parents : « p1 » y est déjà, ou dans une autre famille',
    ],
    [
      'un inconnu dans une famille',
      { individus: { p1: {} }, familles: { f1: { parents: ['p9'] } } },
      'familles.f1.parents : « p9 » n’est pas parmi les individus',
    ],
    [
      'une famille sans parent',
      { individus: { p1: {} }, familles: { f1: { enfants: ['p1'] } } },
      'familles.f1.parents : est vide : il faut au moins une personne',
    ],
    [
      'trois parents',
      { individus: { a: {}, b: {}, c: {} }, familles: { f1: { parents: ['a', 'b', 'c'] } } },
      'familles.f1.parents : a plus de 2 personnes',
    ],
    ['personne', { individus: {} }, 'individus : il faut au moins une personne'],
    [
      'une clé inattendue',
      { individus: { p1: {} }, foyers: {} },
      'foyers : n’est pas attendu ici : individus, familles',
    ],
    ['autre chose qu’un objet', 'bonjour', 'situation : attend un objet'],
    ['une personne qui n’est pas un objet', { individus: { p1: 3 } }, 'individus.p1 : attend un objet'],
  ])('%s', (_, content, message) => {
    expect(refused(content)).toBe(message)
  })

  test('a key named after a property of objects is a name like another', () => {
    expect(refused(JSON.parse('{"individus":{"p1":{"__proto__":{"x":1}}},"familles":{"f1":{"parents":["p1"]}}}'))).toBe(
      'individus.p1.__proto__ : variable inconnue',
    )
    expect(refused({ individus: { constructor: {} }, familles: { f1: { parents: ['constructor'] } } })).toBe('lue')
  })
})
