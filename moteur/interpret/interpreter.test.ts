import { describe, expect, test } from 'vitest'
import { bareme } from '../expression/bareme.ts'
import { par_tranches, selon_tranche } from '../expression/brackets.ts'
import { enumeration } from '../expression/choice.ts'
import { debut_du_mois, jour, la_plus_precoce_de, la_plus_tardive_de } from '../expression/date.ts'
import type { Famille } from '../expression/entity.ts'
import { GroupOf, Holder, Members } from '../expression/group.ts'
import { entree, entree_choix, entree_condition, entree_date, individu } from '../expression/input.ts'
import { plus_loin, renvoi } from '../expression/later.ts'
import { ans, constante, nombre_de_mois, zero } from '../expression/literal.ts'
import { et, non, ou, si } from '../expression/logic.ts'
import { parseMonth } from '../expression/month.ts'
import { depuis, regle, versions } from '../expression/rule.ts'
import { OutsideSchedule } from '../expression/schedule.ts'
import { le_plus_grand_de, le_plus_petit_de, somme } from '../expression/sums.ts'
import type { Term } from '../expression/term.ts'
import {
  annee_civile,
  annee_precedente,
  mois_precedent,
  mois_suivant,
  trois_derniers_mois,
} from '../expression/time.ts'
import { euros_par_an, euros_par_heure, euros_par_mois, heures, jours, nombre, taux } from '../expression/units.ts'
import { gatherLaw } from '../law.ts'
import { isRefusal, readSituation } from '../situation/read.ts'
import { CircularRule, ConflictingExceptions } from './errors.ts'
import { Interpreter } from './interpreter.ts'
import { Unknown, type Value } from './unknown.ts'

const text = { label: 'Code d’essai, art. 1', href: 'https://exemple.test/1' }
const other = { label: 'Code d’essai, art. 2', href: 'https://exemple.test/2' }
const parent = { name: 'parent', group: 'famille' as const, label: 'parent', max: 1 }
const second = { name: 'second', group: 'famille' as const, label: 'second parent', max: 1 }
const enfant = { name: 'enfant', group: 'famille' as const, label: 'enfant', max: 10 }
const form = {
  name: 'famille' as const,
  plural: 'familles',
  label: 'famille',
  lists: [
    { key: 'parents', roles: [parent, second] },
    { key: 'enfants', roles: [enfant] },
  ],
}
const famille = new GroupOf<Famille>(form)
const parents = new Members<Famille>('famille', [parent, second])
const enfants = new Members<Famille>('famille', [enfant])
const demandeur = new Holder<Famille>('famille', [parent])

const salaire = entree('salaire', 'Salaire', individu, euros_par_mois)
const prime = entree('prime', 'Prime', individu, euros_par_mois, { defaut: { valeur: 0, raison: 'rare' } })
const naissance = entree_date('naissance', 'Naissance', individu)
const etudie = entree_condition('etudie', 'Étudie', individu)
const loyer = entree('loyer', 'Loyer', { name: 'famille' } as { name: 'famille'; type?: Famille }, euros_par_mois)
const benefice = entree('benefice', 'Bénéfice', individu, euros_par_an, { periode: 'year' })
const statuts = enumeration('statut', [
  ['proprietaire', 'Propriétaire'],
  ['locataire', 'Locataire'],
])
const statut = entree_choix('statut', 'Statut', individu, statuts)
const plafond = bareme('plafond', 'Plafond', euros_par_mois, [
  ['2025-01-01', 100, text, { le: '2026-01-01', contre: 'texte' }],
  ['2026-01-01', 110, text, { le: '2026-01-01', contre: 'texte' }],
])

const inputs = [salaire, prime, naissance, etudie, loyer, benefice, statut]
const june = parseMonth('2026-06') as number

function household(persons: Record<string, object>, family: object = {}) {
  const [first, ...rest] = Object.keys(persons)
  const seconds = rest.filter((id) => id.startsWith('p'))
  const children = rest.filter((id) => id.startsWith('e'))
  const content = {
    individus: persons,
    familles: { f: { parents: [first, ...seconds], enfants: children, ...family } },
  }
  const read = readSituation(gatherLaw([form], inputs), content, june)
  if (isRefusal(read)) throw new Error(`${read.chemin} ${read.cause}`)
  return new Interpreter(read)
}

const value = (term: { node: Term<unknown, unknown>['node'] }, interpreter: Interpreter, who = 0): Value =>
  interpreter.value(term.node, june, who)

const missing = (found: Value) => (found instanceof Unknown ? found.missing.map(({ input }) => input.name) : found)

describe('arithmetic', () => {
  const one = household({ p1: { salaire: 200, prime: 30, naissance: '2000-06-15', etudie: false } })

  test('sums, products, quotients, bounds and rounding read as they are written', () => {
    expect(value(salaire.plus(prime).moins(plafond), one)).toBe(120)
    expect(value(salaire.fois(constante(0.5, taux)), one)).toBe(100)
    expect(value(salaire.rapporte_a(prime), one)).toBeCloseTo(200 / 30)
    expect(value(prime.moins(salaire).sans_descendre_sous(zero), one)).toBe(0)
    expect(value(salaire.sans_depasser(plafond), one)).toBe(110)
    expect(value(le_plus_grand_de(salaire, prime, plafond), one)).toBe(200)
    expect(value(le_plus_petit_de(salaire, prime, plafond), one)).toBe(30)
    expect(value(somme(salaire, salaire, prime), one)).toBe(430)
  })

  test('a text may pass from the month to the year at a rate of its own', () => {
    expect(value(salaire.pour_un_an_a_raison_de(constante(16.25, nombre)), one)).toBe(3250)
    expect(value(salaire.par_an().pour_un_mois_au_taux(constante(0.01, taux)), one)).toBe(24)
  })

  test('a half cent goes away from zero, binary dust notwithstanding', () => {
    const rounded = (amount: number) => value(constante(amount, euros_par_mois).arrondi_au_centime(), one)
    expect(rounded(1.005)).toBe(1.01)
    expect(rounded(2.675)).toBe(2.68)
    expect(rounded(-1.005)).toBe(-1.01)
    expect(rounded(10.004999)).toBe(10)
  })

  test('a division by zero is an error, not an infinity', () => {
    expect(() => value(salaire.divise_par(constante(0, nombre)), one)).toThrow(RangeError)
  })

  test('scales, slice by slice or by bracket reached', () => {
    const tranches = [
      [zero, constante(0, taux)],
      [constante(50, euros_par_mois), constante(0.1, taux)],
      [constante(150, euros_par_mois), constante(0.5, taux)],
    ] as const
    expect(value(par_tranches(salaire, tranches), one)).toBeCloseTo(100 * 0.1 + 50 * 0.5)
    const amounts = [
      [constante(50, euros_par_mois), constante(7, euros_par_mois)],
      [constante(201, euros_par_mois), constante(9, euros_par_mois)],
    ] as const
    expect(value(selon_tranche(salaire, amounts), one)).toBe(7)
    expect(value(selon_tranche(prime, amounts), one)).toBe(0)
  })
})

describe('a day that the text names', () => {
  const one = household({ p1: { salaire: 200, naissance: '2000-06-15' }, p2: {} })

  test('a parameter is read in the month that holds the day', () => {
    expect(value(plafond.au_mois_de(jour('2025-12-31')), one)).toBe(100)
    expect(value(plafond.au_mois_de(jour('2026-01-01')), one)).toBe(110)
    expect(() => value(plafond.au_mois_de(naissance), one)).toThrow(OutsideSchedule)
    expect(value(plafond.est_egal_a(constante(100, euros_par_mois)).au_mois_de(jour('2025-12-31')), one)).toBe(1)
    expect(missing(value(plafond.au_mois_de(naissance), one, 1))).toEqual(['naissance'])
  })

  test('years and months are completed on the very day', () => {
    expect(value(naissance.age_en_annees_le(jour('2025-06-14')), one)).toBe(24)
    expect(value(naissance.age_en_annees_le(jour('2025-06-15')), one)).toBe(25)
    expect(value(naissance.age_en_mois_le(jour('2000-08-14')), one)).toBe(1)
    expect(missing(value(naissance.age_en_mois_le(jour('2000-08-14')), one, 1))).toEqual(['naissance'])
  })

  test('days are added to a day, and the later of two days is the greater', () => {
    const dans_sept_jours = naissance.plus_jours(constante(7, jours))
    expect(value(dans_sept_jours.jours_depuis(jour('2000-06-15')), one)).toBe(7)
    expect(value(la_plus_tardive_de(naissance, jour('2000-07-01')).jours_depuis(naissance), one)).toBe(16)
    expect(value(debut_du_mois(mois_suivant).jours_depuis(debut_du_mois()), one)).toBe(30)
  })

  test('months are added from date to date, as far as the month goes', () => {
    const jours_entre = (texte: string, mois: number) =>
      value(jour(texte).plus_mois(nombre_de_mois(mois)).jours_depuis(jour('2024-02-01')), one)
    expect(jours_entre('2024-01-31', 1)).toBe(28)
    expect(jours_entre('2024-01-15', 1)).toBe(14)
    expect(value(jour('2025-03-31').moins_mois(nombre_de_mois(25)).jours_depuis(jour('2023-02-01')), one)).toBe(27)
    expect(value(la_plus_precoce_de(naissance, jour('2000-07-01')).jours_depuis(naissance), one)).toBe(0)
    expect(missing(value(naissance.plus_mois(nombre_de_mois(1)).jours_depuis(naissance), one, 1))).toEqual([
      'naissance',
    ])
  })

  test('amounts by day, hour and month', () => {
    const cinq_heures = constante(12, euros_par_heure).pour_un_jour_de(constante(5, heures))
    expect(value(cinq_heures, one)).toBe(60)
    const total = salaire.pendant(nombre_de_mois(3))
    expect(value(total.reparti_sur(constante(30, jours)), one)).toBe(20)
    expect(value(total.en_jours_a(cinq_heures), one)).toBe(10)
  })
})

describe('unknown is not zero', () => {
  const one = household({ p1: { prime: 30 } })

  test('an input nobody gave is unknown, and says which', () => {
    expect(missing(value(salaire.plus(prime), one))).toEqual(['salaire'])
    expect(missing(value(salaire.est_au_moins(zero), one))).toEqual(['salaire'])
  })

  test('a false condition settles a list, a true one an alternative, whatever is unknown', () => {
    const vrai = prime.est_superieur_a(zero)
    expect(value(et(etudie, non(vrai)), one)).toBe(0)
    expect(value(ou(etudie, vrai), one)).toBe(1)
    expect(missing(value(et(etudie, vrai), one))).toEqual(['etudie'])
    expect(missing(value(ou(etudie, non(vrai)), one))).toEqual(['etudie'])
  })

  test('a known zero makes a product known; a choice is known when both branches agree', () => {
    expect(value(salaire.fois(constante(0, taux)), one)).toBe(0)
    expect(value(si(etudie, prime, prime), one)).toBe(30)
    expect(missing(value(si(etudie, salaire, zero), one)).toString()).toBe('etudie,salaire')
  })

  test('the branch that is not taken needs nothing', () => {
    expect(value(si(prime.est_superieur_a(zero), prime, salaire), one)).toBe(30)
  })

  test('a declared default is taken, and told', () => {
    const rule = regle('total', '', [text], prime.plus(prime))
    const none = household({ p1: {} })
    const { node } = rule
    if (node.kind !== 'rule') throw new Error('une règle')
    const reading = none.reading(node.rule, june, 0)
    expect(reading.value).toBe(0)
    expect(reading.defaults.map(({ input }) => input.name)).toContain('prime')
  })
})

describe('members', () => {
  const people = {
    p1: { salaire: 100, etudie: true, naissance: '1990-01-01', statut: 'locataire' },
    p2: { salaire: 50, etudie: false, naissance: '2004-01-01', statut: 'proprietaire' },
    e1: { salaire: 5, etudie: true, naissance: '2010-06-02', statut: 'locataire' },
  }
  const family = household(people, { loyer: 40 })
  const age = naissance.age_en_annees()

  test('sums, counts, smallest and largest, by role', () => {
    expect(value(famille.membres.somme(salaire), family)).toBe(155)
    expect(value(parents.somme(salaire), family)).toBe(150)
    expect(value(parents.nombre(), family)).toBe(2)
    expect(value(famille.membres.nombre_tel_que(etudie), family)).toBe(2)
    expect(value(enfants.le_plus_petit(salaire, zero), family)).toBe(5)
    expect(value(enfants.le_plus_grand(salaire, zero), household({ p1: { salaire: 1 } }))).toBe(0)
  })

  test('a quantifier holds of one and the same person', () => {
    expect(value(parents.un_membre_tel_que(et(age.est_au_moins(ans(25)), non(etudie))), family)).toBe(0)
    expect(value(parents.un_membre_tel_que(et(age.est_au_moins(ans(22)), non(etudie))), family)).toBe(1)
    expect(value(parents.tous_tels_que(age.est_au_moins(ans(22))), family)).toBe(1)
  })

  test('an unknown member leaves the answer open only when they could change it', () => {
    const half = household({ p1: { etudie: true }, p2: {} })
    expect(value(parents.un_membre_tel_que(etudie), half)).toBe(1)
    expect(missing(value(parents.tous_tels_que(etudie), half))).toEqual(['etudie'])
  })

  test('from the group to the person and back', () => {
    expect(value(famille.pour_chacun(loyer).plus(salaire), family, 2)).toBe(45)
    expect(value(demandeur.valeur(salaire), family)).toBe(100)
    expect(value(demandeur.choix(statut).est('locataire'), family)).toBe(1)
    expect(value(enfants.en_font_partie, family, 2)).toBe(1)
    expect(value(enfants.en_font_partie, family, 0)).toBe(0)
  })
})

describe('time', () => {
  const months = { '2026-03': 10, '2026-04': 20, '2026-05': 60, '2026-06': 7 }
  const one = household({ p1: { salaire: { 2024: 1200, ...months }, benefice: { 2024: 5 }, naissance: '2001-06-02' } })

  test('another month, windows, calendar years', () => {
    expect(value(salaire.au(mois_precedent()), one)).toBe(60)
    expect(value(salaire.moyenne_sur(trois_derniers_mois), one)).toBe(30)
    expect(value(salaire.somme_sur(trois_derniers_mois), one)).toBe(90)
    expect(value(salaire.somme_sur(annee_civile(2)), one)).toBe(1200)
    expect(value(benefice.au(annee_precedente(2)), one)).toBe(5)
  })

  test('a shift carries the parameters with it', () => {
    expect(value(plafond.au(mois_precedent(6)), one)).toBe(100)
    expect(value(plafond, one)).toBe(110)
  })

  test('an age is completed on the first of the month, not before', () => {
    expect(value(naissance.age_en_annees(), one)).toBe(24)
    expect(one.value(naissance.age_en_annees().node, june + 1, 0)).toBe(25)
  })

  test('before the first value, or outside the versions of a rule: refused', () => {
    expect(() => value(plafond.au(mois_precedent(24)), one)).toThrow(OutsideSchedule)
    const recente = regle('recente', '', [text], versions(depuis('2026-07-01', salaire.plus(salaire))))
    expect(() => value(recente, one)).toThrow(OutsideSchedule)
    expect(one.value(recente.node, june + 1, 0)).toBeInstanceOf(Unknown)
  })

  test('each version of a rule serves its own months', () => {
    const deux_versions = regle(
      'deux_versions',
      '',
      [text],
      versions(depuis('2026-01-01', salaire), depuis('2026-06-01', salaire.plus(salaire))),
    )
    expect(value(deux_versions, one)).toBe(14)
    expect(value(deux_versions.au(mois_precedent()), one)).toBe(60)
  })
})

describe('what a law must not do', () => {
  const one = household({ p1: { salaire: 100, etudie: true } })

  test('a rule that needs itself: the error prints the chain', () => {
    const a: Term<never, never> = regle(
      'a',
      '',
      [text],
      plus_loin(() => b as never, euros_par_mois, individu).plus(salaire),
    ) as never
    const b: Term<never, never> = regle('b', '', [text], (a as never as typeof salaire).plus(salaire)) as never
    const thrown = () => value(a, one)
    expect(thrown).toThrow(CircularRule)
    expect(thrown).toThrow('a (2026-06) → b (2026-06) → a (2026-06)')
  })

  test('two rules may read each other across time', () => {
    const suite: typeof salaire = regle(
      'suite',
      '',
      [text],
      salaire.plus(
        si(
          salaire.est_au_moins(constante(2, euros_par_mois)),
          zero,
          plus_loin(() => suite, euros_par_mois, individu).au(mois_precedent()),
        ),
      ),
    )
    expect(value(suite, household({ p1: { salaire: { '2026-06': 1, '2026-05': 4 } } }))).toBe(5)
  })

  test('a rule that another module writes is read once that module is loaded', () => {
    const paye = renvoi('paye', euros_par_mois, individu)
    const double = paye.terme.plus(paye.terme)
    expect(() => value(double, household({ p1: { salaire: 30 } }))).toThrow(/paye : le module/)
    paye.designe(regle('paye', '', [text], salaire.plus(salaire)))
    expect(value(double, household({ p1: { salaire: 30 } }))).toBe(120)
  })

  test('two exceptions at once: the error names both texts', () => {
    const term = salaire.sauf([etudie, zero, text], [salaire.est_au_moins(zero), prime, other])
    expect(() => value(term, one)).toThrow(ConflictingExceptions)
    expect(() => value(term, one)).toThrow(/art\. 1 et .*art\. 2/)
    expect(value(salaire.sauf([non(etudie), zero, text]), one)).toBe(100)
    expect(value(salaire.sauf([etudie, zero, text]), one)).toBe(0)
  })
})
