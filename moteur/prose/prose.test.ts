import { describe, expect, test } from 'vitest'
import { bareme } from '../expression/bareme.ts'
import { par_tranches, selon_tranche } from '../expression/brackets.ts'
import { debut_du_mois, jour, la_plus_tardive_de } from '../expression/date.ts'
import { entree, individu } from '../expression/input.ts'
import { constante, deux, nombre_de_mois, zero } from '../expression/literal.ts'
import { et, non, ou, si } from '../expression/logic.ts'
import { le_plus_grand_de, le_plus_petit_de } from '../expression/sums.ts'
import { annee_civile, annee_precedente, mois_de, mois_precedent, mois_suivant } from '../expression/time.ts'
import { euros, euros_par_an, euros_par_heure, heures, taux, taux_par_an } from '../expression/units.ts'
import { age, aide, base, dit, etudiant, loge, naissance, part, rente, salaire, seul, texte } from './prose.examples.ts'

describe('quantities', () => {
  test.each([
    [salaire.plus(rente).moins(aide), '« Salaire » plus « Rente » moins « Aide »'],
    [salaire.moins(rente.plus(aide)), '« Salaire » moins « Rente » moins « Aide »'],
    [salaire.moins(rente.fois(part)), '« Salaire » moins (« Rente » × « Part »)'],
    [salaire.plus(rente).fois(part), '(« Salaire » plus « Rente ») × « Part »'],
    [salaire.divise_par(deux).fois(part), '(« Salaire » ÷ 2) × « Part »'],
    [salaire.rapporte_a(rente.plus(aide)), '« Salaire » ÷ (« Rente » plus « Aide »)'],
    [salaire.moins(rente).sans_descendre_sous(zero), '(« Salaire » moins « Rente »), sans descendre sous 0 €'],
    [salaire.moins(rente.sans_descendre_sous(zero)), '« Salaire » moins (« Rente », sans descendre sous 0 €)'],
    [
      aide.sans_depasser(base.fois(part).arrondi_au_centime()),
      '« Aide », sans dépasser ((« Montant de base » × « Part ») arrondi au centime)',
    ],
    [le_plus_grand_de(salaire, rente), 'le plus élevé de « Salaire » et de « Rente »'],
    [le_plus_petit_de(salaire, rente, aide), 'le plus faible de « Salaire », de « Rente » et d’« Aide »'],
    [salaire.arrondi_a(1, 'superieur'), '« Salaire » arrondi à l’unité supérieure'],
    [constante(1, taux).plus(part), '100 % plus « Part »'],
    [
      entree('e', 'Épargne', individu, euros)
        .au_taux_annuel(bareme('t', 'Taux', taux_par_an, []))
        .par_mois(),
      'un douzième de (« Épargne » × « Taux »)',
    ],
    [
      bareme('s', 'SMIC', euros_par_heure, []).pour_un_mois_de(bareme('h', 'Heures', heures, [])),
      '« SMIC » × « Heures »',
    ],
    [
      par_tranches(salaire, [[base, part]]),
      'le barème par tranches de « Salaire » (à partir de « Montant de base », « Part »)',
    ],
    [
      selon_tranche(salaire, [
        [base, rente],
        [aide, salaire],
      ]),
      'le montant de la tranche atteinte par « Salaire » (à partir de « Montant de base », « Rente » ; à partir d’« Aide », « Salaire »)',
    ],
    [
      salaire.sauf([etudiant, zero, texte]),
      '« Salaire », sauf si la condition « Étudiant » est remplie : 0 € (CASF, art. L. 1)',
    ],
  ])('%#', (terme, attendu) => expect(dit(terme)).toBe(attendu))
})

describe('time', () => {
  const annuel = entree('b', 'Bénéfice', individu, euros_par_an, { periode: 'year' })
  const decale = si(seul, salaire.moyenne_sur(mois_de(-4, -2)), salaire.moyenne_sur(mois_de(-3, -1)))
  test.each([
    [salaire.au(mois_precedent()), '« Salaire » en M−1'],
    [salaire.plus(rente).au(mois_precedent(3)), '(« Salaire » plus « Rente ») en M−3'],
    [salaire.plus(rente.au(mois_suivant)), '« Salaire » plus (« Rente » en M+1)'],
    [annuel.au(annee_precedente(2)), '« Bénéfice » pour l’année N−2'],
    [salaire.au(annee_precedente()), '« Salaire » le même mois de l’année N−1'],
    [aide.moyenne_sur(mois_de(-3, -1)), 'la moyenne, sur les mois M−3 à M−1, d’« Aide »'],
    [
      salaire.plus(rente).somme_sur(annee_civile(2)),
      'la somme, sur l’année civile N−2, de (« Salaire » plus « Rente »)',
    ],
    [
      decale,
      'la moyenne, sur les mois M−3 à M−1 (sur les mois M−4 à M−2 si la condition « Seul » est remplie), de « Salaire »',
    ],
    [age, 'le nombre d’années révolues au 1er du mois M depuis « Date de naissance »'],
    [naissance.age_en_mois(), 'le nombre de mois révolus au 1er du mois M depuis « Date de naissance »'],
    [
      naissance.age_en_annees_le(jour('2025-03-31')),
      'le nombre d’années révolues au 31 mars 2025 depuis « Date de naissance »',
    ],
    [
      naissance.plus_mois(nombre_de_mois(12)).est_avant(jour('2025-03-31')),
      '« Date de naissance » plus 12 mois est avant le 31 mars 2025',
    ],
    [salaire.au_mois_de(naissance), '« Salaire » au mois de « Date de naissance »'],
    [jour('2026-04-01').jours_depuis(naissance), 'le nombre de jours de « Date de naissance » au 1er avril 2026'],
    [la_plus_tardive_de(naissance, debut_du_mois()), 'la plus tardive de « Date de naissance » et du 1er du mois M'],
    [naissance.est_avant(jour('2008-01-01')), '« Date de naissance » est avant le 1er janvier 2008'],
    [naissance.est_avant_le_debut_du_mois(mois_suivant), '« Date de naissance » est avant le 1er du mois M+1'],
    [non(naissance.est_apres_le_debut_du_mois()), '« Date de naissance » n’est pas après le 1er du mois M'],
    [etudiant.au(mois_precedent()), 'en M−1, la condition « Étudiant » est remplie'],
    [
      et(loge, ou(...[2, 3, 4].map((rang) => etudiant.au(mois_precedent(rang))))),
      'la condition « Logé » est remplie et (l’un au moins des mois M−4 à M−2, la condition « Étudiant » est remplie)',
    ],
  ])('%#', (terme, attendu) => expect(dit(terme)).toBe(attendu))
})
