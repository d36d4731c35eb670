import type { Condition } from '../../moteur/expression/condition.ts'
import type { Famille, Individu } from '../../moteur/expression/entity.ts'
import { jamais } from '../../moteur/expression/literal.ts'
import { si } from '../../moteur/expression/logic.ts'
import { regle } from '../../moteur/expression/rule.ts'
import type { Term } from '../../moteur/expression/term.ts'
import { douze_mois_jusqu_a } from '../../moteur/expression/time.ts'
import type { EurosParAn, EurosParMois } from '../../moteur/expression/units.ts'
import { famille } from '../notions/entites.ts'
import { css } from '../textes/texte.ts'

/**
 * Since 2022, R. 861-8 speaks of the twelve months before the last but one: M-13 to M-2 for a claim made in M. The last
 * twelve are read as long as this stays false; a situation may say otherwise.
 */
export const css_annee_decalee = regle(
  'css_annee_decalee',
  'Les douze mois de ressources de la CSS vont de M−13 à M−2, au lieu de M−12 à M−1',
  [css('R861-8')],
  jamais,
  { entite: famille },
)

function sur_douze_mois<E>(terme: Term<EurosParMois, E>, decalee: Condition<E>): Term<EurosParAn, E> {
  return si(decalee, terme.somme_sur(douze_mois_jusqu_a(-2)), terme.somme_sur(douze_mois_jusqu_a(-1)))
}

/** What a person receives over the reference year. */
export function de_la_personne_sur_douze_mois(terme: Term<EurosParMois, Individu>): Term<EurosParAn, Individu> {
  return sur_douze_mois(terme, famille.condition_pour_chacun(css_annee_decalee))
}

/** What the family receives over the reference year. */
export function de_la_famille_sur_douze_mois(terme: Term<EurosParMois, Famille>): Term<EurosParAn, Famille> {
  return sur_douze_mois(terme, css_annee_decalee)
}
