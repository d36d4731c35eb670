import type { Famille } from '../../moteur/expression/entity.ts'
import { constante, deux, un, zero } from '../../moteur/expression/literal.ts'
import { si } from '../../moteur/expression/logic.ts'
import type { Term } from '../../moteur/expression/term.ts'
import { type Nombre, type Taux, taux } from '../../moteur/expression/units.ts'

type Part = Term<Taux, never>

/** The shares that CASF R. 262-1 and CSS D. 843-1 give in the same words. */
export interface Majorations {
  readonly deuxieme_personne: Part
  readonly personne_suivante: Part
  readonly enfant_au_dela_du_deuxieme: Part
}

export const cent_pour_cent = constante(1, taux)

/**
 * What the scale is multiplied by for a household: half as much again for two people, 30 % for each one more,
 * 40 % for each child from the third on.
 */
export function part_selon_le_foyer(
  adultes: Term<Nombre, Famille>,
  enfants: Term<Nombre, Famille>,
  majorations: Majorations,
): Term<Taux, Famille> {
  const personnes = adultes.plus(enfants)
  const enfants_au_dela_du_deuxieme = enfants.moins(deux).sans_descendre_sous(zero)
  const autres_au_dela_de_deux = personnes.moins(deux).sans_descendre_sous(zero).moins(enfants_au_dela_du_deuxieme)
  return cent_pour_cent
    .plus(si(personnes.est_au_moins(deux), majorations.deuxieme_personne, zero))
    .plus(majorations.personne_suivante.fois(autres_au_dela_de_deux))
    .plus(majorations.enfant_au_dela_du_deuxieme.fois(enfants_au_dela_du_deuxieme))
}

/** What one child more adds to that scale, for a household that already counts this many adults and children with it. */
export function part_apportee_par_un_enfant(
  adultes: Term<Nombre, Famille>,
  enfants: Term<Nombre, Famille>,
  majorations: Majorations,
): Term<Taux, Famille> {
  return si(
    enfants.est_superieur_a(deux),
    majorations.enfant_au_dela_du_deuxieme,
    si(adultes.plus(enfants).est_au_plus(deux), majorations.deuxieme_personne, majorations.personne_suivante),
  )
}

/** The forfait logement as a share of the amount for one person: of that for one, two, or three people and more. */
export function part_forfait_logement(
  personnes: Term<Nombre, Famille>,
  majorations: Majorations,
  parts: { readonly une: Part; readonly deux: Part; readonly trois: Part },
): Term<Taux, Famille> {
  const pour_deux = cent_pour_cent.plus(majorations.deuxieme_personne)
  const pour_trois = pour_deux.plus(majorations.personne_suivante)
  return si(
    personnes.est_egal_a(un),
    parts.une,
    si(personnes.est_egal_a(deux), pour_deux.fois(parts.deux), pour_trois.fois(parts.trois)),
  )
}
