import type { Famille } from '../../moteur/expression/entity.ts'
import { deux, zero } from '../../moteur/expression/literal.ts'
import { et, non, ou, si } from '../../moteur/expression/logic.ts'
import { regle } from '../../moteur/expression/rule.ts'
import { le_plus_petit_de } from '../../moteur/expression/sums.ts'
import type { Term } from '../../moteur/expression/term.ts'
import { annee_precedente } from '../../moteur/expression/time.ts'
import type { EurosParAn, Nombre } from '../../moteur/expression/units.ts'
import { revenu_assimile_salaire_apres_abattements, revenus_non_salaries } from '../impot/salaires_et_pensions.ts'
import { cent_pour_cent } from '../notions/echelle_du_foyer.ts'
import { famille } from '../notions/entites.ts'
import { en_couple } from '../notions/famille.ts'
import { css } from '../textes/texte.ts'
import {
  majoration_plafond_deux_premiers_enfants,
  majoration_plafond_enfant_suivant,
  part_plafond_securite_sociale_biactivite,
  plafond_securite_sociale_annuel,
} from './montants.baremes.ts'

/** Unemployment benefit counts as well: Cour de cassation, 2e chambre civile, 18 March 2021, n° 19-23.547. */
const revenu_professionnel = revenu_assimile_salaire_apres_abattements.plus(revenus_non_salaries)
const vit_de_son_travail = revenu_professionnel.est_au_moins(
  plafond_securite_sociale_annuel.fois(part_plafond_securite_sociale_biactivite),
)

/** The ceiling is that of 1 January of the year of reference, when each of the two earned that much. */
export const biactivite_de_l_annee = regle(
  'biactivite_de_l_annee',
  'Revenu professionnel suffisant dans l’année',
  [css('R522-2'), css('R531-1')],
  vit_de_son_travail,
  { periode: 'year' },
)

export const biactivite = regle(
  'biactivite',
  'Couple dont chacun avait un revenu professionnel deux ans avant',
  [css('R522-2'), css('R531-1')],
  et(en_couple, famille.parents.tous_tels_que(biactivite_de_l_annee.au(annee_precedente(2)))),
)

/** A ceiling for so many children, raised for two earners or one parent alone. */
export function plafond_selon_la_famille(
  sans_enfant: Term<EurosParAn, never>,
  majoration: Term<EurosParAn, never>,
  enfants: Term<Nombre, Famille>,
): Term<EurosParAn, Famille> {
  const premiers = le_plus_petit_de(enfants, deux)
  const suivants = enfants.moins(deux).sans_descendre_sous(zero)
  const part = cent_pour_cent
    .plus(majoration_plafond_deux_premiers_enfants.fois(premiers))
    .plus(majoration_plafond_enfant_suivant.fois(suivants))
  return sans_enfant.fois(part).plus(si(ou(biactivite, non(en_couple)), majoration, zero))
}
