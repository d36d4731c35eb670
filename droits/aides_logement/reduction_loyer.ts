import { constante, zero } from '../../moteur/expression/literal.ts'
import { et, si } from '../../moteur/expression/logic.ts'
import { regle } from '../../moteur/expression/rule.ts'
import { nombre } from '../../moteur/expression/units.ts'
import { cch } from '../textes/texte.ts'
import { al_nb_personnes_a_charge, rang_de_composition } from './foyer.ts'
import { location_conventionnee, zone } from './logement.ts'
import { personnes_au_dela_de_la_premiere } from './loyer.ts'
import {
  montants_reduction_loyer,
  plafond_reduction_loyer_par_personne_suivante,
  plafonds_reduction_loyer,
  reduction_loyer_par_personne_suivante,
} from './reduction_loyer.baremes.ts'
import { aide_logement_base_ressources } from './ressources.ts'

const au_dela_de_six = al_nb_personnes_a_charge.moins(constante(6, nombre)).sans_descendre_sous(zero)

export const reduction_loyer_solidarite_plafond_ressources = regle(
  'reduction_loyer_solidarite_plafond_ressources',
  'Ressources mensuelles sous lesquelles le loyer social est réduit',
  [cch('L442-2-1')],
  plafonds_reduction_loyer
    .selon(zone, rang_de_composition)
    .plus(plafond_reduction_loyer_par_personne_suivante.selon(zone, zero).fois(au_dela_de_six)),
)

export const reduction_loyer_solidarite = regle(
  'reduction_loyer_solidarite',
  'Réduction de loyer de solidarité, accordée par le bailleur social',
  [cch('L442-2-1')],
  si(
    et(
      location_conventionnee,
      aide_logement_base_ressources.par_mois().est_inferieur_a(reduction_loyer_solidarite_plafond_ressources),
    ),
    montants_reduction_loyer
      .selon(zone, rang_de_composition)
      .plus(reduction_loyer_par_personne_suivante.selon(zone, zero).fois(personnes_au_dela_de_la_premiere)),
    zero,
  ),
)
