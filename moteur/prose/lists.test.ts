import { expect, test } from 'vitest'
import { trois, zero } from '../expression/literal.ts'
import { et, si } from '../expression/logic.ts'
import { le_plus_grand_de, somme } from '../expression/sums.ts'
import { mois_de, mois_precedent } from '../expression/time.ts'
import { aide, base, dit, lignes, loge, part, rente, salaire, seul } from './prose.examples.ts'

test('a choice of short answers goes in one line, a chain as cases', () => {
  expect(dit(si(loge, base, salaire.plus(rente)))).toBe(
    '« Montant de base » si la condition « Logé » est remplie, sinon (« Salaire » plus « Rente »)',
  )
  expect(lignes(si(loge, salaire.fois(part), si(seul, rente.fois(part), zero)))).toEqual([
    'l’un de ces montants, selon le cas :',
    '  si la condition « Logé » est remplie : « Salaire » × « Part »',
    '  sinon, si la condition « Seul » est remplie : « Rente » × « Part »',
    '  sinon : 0 €',
  ])
})
test('the same formula over several quantities is written once', () => {
  const ressource = (terme: typeof salaire) =>
    terme.moyenne_sur(mois_de(-3, -1)).moins(si(terme.est_egal_a(zero), base, zero))
  expect(lignes(somme(...[salaire, rente].map((terme) => ressource(terme).sans_descendre_sous(zero)), aide))).toEqual([
    'la somme de :',
    '  pour chacun de ces montants :',
    '    « Salaire »',
    '    « Rente »',
    '  on compte le total de ce qui suit, sans descendre sous 0 € :',
    '    la moyenne, sur les mois M−3 à M−1, de ce montant',
    '    moins (« Montant de base » si ce montant est égal à 0 €, sinon 0 €)',
    '  « Aide »',
  ])
})
test('a condition inside a condition that ends at zero makes one list', () => {
  expect(lignes(si(loge, si(et(seul, salaire.est_superieur_a(rente)), aide, zero), zero))).toEqual([
    '« Aide » si toutes ces conditions sont réunies :',
    '  « Logé »',
    '  « Seul »',
    '  « Salaire » est supérieur à « Rente »',
    'sinon 0 €',
  ])
})
test('what is taken away from a list keeps its parentheses', () => {
  expect(
    lignes(
      somme(salaire, rente, aide)
        .moins(le_plus_grand_de(base, rente.plus(aide)))
        .sans_descendre_sous(zero),
    ),
  ).toEqual([
    'le total de ce qui suit, sans descendre sous 0 € :',
    '  « Salaire »',
    '  plus « Rente »',
    '  plus « Aide »',
    '  moins (le plus élevé de « Montant de base » et de (« Rente » plus « Aide »))',
  ])
})

test('a formula read month after month, and divided by their number, is one mean; what is read in M is said to be', () => {
  const du_mois = (rang: number) => si(salaire.est_egal_a(zero), salaire.au(mois_precedent(rang)), zero)
  const moyenne = du_mois(1).plus(du_mois(2)).plus(du_mois(3)).divise_par(trois)
  expect(dit(moyenne)).toBe(
    'la moyenne, pour chacun des mois M−3 à M−1, de (« Salaire » ce mois-là si « Salaire » en M est égal à 0 €, sinon 0 €)',
  )
  const autres = du_mois(1).plus(du_mois(2)).plus(rente).divise_par(trois)
  expect(dit(autres)).toContain('÷ 3')
})

test('what bears on a part never reads as bearing on the whole', () => {
  const plancher = somme(salaire, rente, aide).moins(base).sans_descendre_sous(zero)
  expect(lignes(plancher.fois(part).moins(aide))).toEqual([
    'le total de :',
    '  le produit de :',
    '    le total de ce qui suit, sans descendre sous 0 € :',
    '      « Salaire »',
    '      plus « Rente »',
    '      plus « Aide »',
    '      moins « Montant de base »',
    '    « Part »',
    '  moins « Aide »',
  ])
  expect(lignes(aide.moins(plancher.arrondi_au_centime()))).toEqual([
    'le total de :',
    '  « Aide »',
    '  moins ce qui suit :',
    '    le total de ce qui suit, sans descendre sous 0 €, arrondi au centime :',
    '      « Salaire »',
    '      plus « Rente »',
    '      plus « Aide »',
    '      moins « Montant de base »',
  ])
})
