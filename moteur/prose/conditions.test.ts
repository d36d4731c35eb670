import { describe, expect, test } from 'vitest'
import { ans, constante, deux, un, zero } from '../expression/literal.ts'
import { et, non, ou, si } from '../expression/logic.ts'
import { euros_par_mois } from '../expression/units.ts'
import {
  age,
  aide,
  base,
  dit,
  enfants,
  etudiant,
  famille,
  le_conjoint,
  le_demandeur,
  loge,
  parents,
  rente,
  salaire,
  seul,
  statut,
} from './prose.examples.ts'

describe('conditions', () => {
  const riche = salaire.est_superieur_a(rente)
  test.each([
    [non(etudiant), 'la condition « Étudiant » n’est pas remplie'],
    [non(riche), '« Salaire » est au plus « Rente »'],
    [non(salaire.est_au_moins(rente)), '« Salaire » est inférieur à « Rente »'],
    [non(salaire.est_egal_a(zero)), '« Salaire » n’est pas égal à 0 €'],
    [non(non(riche)), '« Salaire » est supérieur à « Rente »'],
    [et(etudiant, loge), 'les conditions « Étudiant » et « Logé » sont remplies'],
    [ou(etudiant, loge, seul), 'l’une au moins des conditions « Étudiant », « Logé » ou « Seul » est remplie'],
    [non(ou(etudiant, loge)), 'aucune des conditions « Étudiant » et « Logé » n’est remplie'],
    [non(et(riche, etudiant)), '« Salaire » est au plus « Rente » ou la condition « Étudiant » n’est pas remplie'],
    [
      et(riche, ou(etudiant, statut.est('a'))),
      '« Salaire » est supérieur à « Rente » et (la condition « Étudiant » est remplie ou « Statut » est « Locataire »)',
    ],
    [
      ou(riche, et(etudiant, statut.est('a'))),
      '« Salaire » est supérieur à « Rente » ou (la condition « Étudiant » est remplie et « Statut » est « Locataire »)',
    ],
    [
      et(riche, et(etudiant, riche)),
      '« Salaire » est supérieur à « Rente » et la condition « Étudiant » est remplie et « Salaire » est supérieur à « Rente »',
    ],
    [
      et(riche, statut.est_parmi('a', 'b')),
      '« Salaire » est supérieur à « Rente » et (« Statut » est « Locataire » ou « Propriétaire »)',
    ],
    [non(statut.est_parmi('a', 'b')), '« Statut » n’est ni « Locataire » ni « Propriétaire »'],
    [enfants.en_font_partie, 'la personne est un enfant de la famille'],
    [non(parents.en_font_partie), 'la personne n’est pas le demandeur ou son conjoint'],
    [salaire.plus(rente).est_inferieur_a(base), '« Salaire » plus « Rente » est inférieur à « Montant de base »'],
  ])('%#', (terme, attendu) => expect(dit(terme)).toBe(attendu))
})

describe('people', () => {
  const jeune = age.est_inferieur_a(ans(20))
  test.each([
    [enfants.nombre(), 'le nombre d’enfants de la famille'],
    [parents.nombre(), 'le nombre d’adultes du couple (demandeur et conjoint)'],
    [
      enfants.nombre_tel_que(loge).moins(un),
      '(le nombre d’enfants de la famille pour qui la condition « Logé » est remplie) moins 1',
    ],
    [famille.membres.somme(salaire), 'la somme, pour chaque membre de la famille, de « Salaire »'],
    [
      famille.membres.somme(si(ou(parents.en_font_partie, loge), salaire.plus(rente), zero)),
      'la somme, pour chaque membre de la famille qui est le demandeur ou son conjoint ou pour qui la condition « Logé » est remplie, de (« Salaire » plus « Rente »)',
    ],
    [
      parents.un_membre_tel_que(et(loge, jeune)),
      'pour une même personne, le demandeur ou son conjoint, (la condition « Logé » est remplie et (le nombre d’années révolues au 1er du mois M depuis « Date de naissance ») est inférieur à 20 ans)',
    ],
    [le_conjoint.un_membre_tel_que(loge), 'il y a un conjoint et, pour lui, la condition « Logé » est remplie'],
    [non(enfants.un_membre_tel_que(loge)), 'pour chaque enfant de la famille, la condition « Logé » n’est pas remplie'],
    [
      et(enfants.un_membre_tel_que(loge), enfants.nombre().est_au_moins(deux)),
      '(pour un même enfant de la famille, la condition « Logé » est remplie) et le nombre d’enfants de la famille est au moins 2',
    ],
    [
      enfants.le_plus_grand(aide, constante(3, euros_par_mois)),
      'le plus élevé, pour chaque enfant de la famille, d’« Aide » (s’il n’y en a pas, 3,00 € par mois)',
    ],
    [le_demandeur.valeur(salaire), '« Salaire » du demandeur'],
    [le_demandeur.condition(loge), 'pour le demandeur, la condition « Logé » est remplie'],
  ])('%#', (terme, attendu) => expect(dit(terme)).toBe(attendu))
})
