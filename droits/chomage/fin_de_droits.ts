import { debut_du_mois, jour, la_plus_precoce_de, la_plus_tardive_de } from '../../moteur/expression/date.ts'
import { constante, nombre_de_mois, zero } from '../../moteur/expression/literal.ts'
import { si } from '../../moteur/expression/logic.ts'
import { regle } from '../../moteur/expression/rule.ts'
import { jours } from '../../moteur/expression/units.ts'
import { assurance_chomage, ce_qui_change_2025 } from '../textes/assurance_chomage.ts'
import { are_premier_jour_paye } from './differes.ts'
import { complement_are_nombre_jours_restants } from './jours_payes.ts'

const un_jour = constante(1, jours)
const un_mois = nombre_de_mois(1)
const trente_jours = constante(30, jours)
const restants = complement_are_nombre_jours_restants

export const are_debut_du_decompte = regle(
  'are_debut_du_decompte',
  'Jour à partir duquel compter ce qui reste : le début du mois, ou le premier jour payé',
  [assurance_chomage('22')],
  la_plus_tardive_de(debut_du_mois(), are_premier_jour_paye),
)

/** Days of the calendar are paid until March 2025, thirty a month from then on. */
export const are_debut_des_trentaines = regle(
  'are_debut_des_trentaines',
  'Jour à partir duquel chaque mois compte pour trente jours',
  [ce_qui_change_2025],
  la_plus_tardive_de(are_debut_du_decompte, jour('2025-04-01')),
)

const jours_avant_les_trentaines = are_debut_des_trentaines.jours_depuis(are_debut_du_decompte)

export const are_jours_deja_passes_du_mois = regle(
  'are_jours_deja_passes_du_mois',
  'Jours de ce mois-là avant ce jour',
  [assurance_chomage('25')],
  are_debut_des_trentaines.jours_depuis(debut_du_mois()).sans_descendre_sous(zero).au_mois_de(are_debut_des_trentaines),
)

export const are_jours_a_ranger = regle(
  'are_jours_a_ranger',
  'Jours à ranger par mois de trente, depuis le premier du mois',
  [assurance_chomage('25')],
  restants.moins(jours_avant_les_trentaines).plus(are_jours_deja_passes_du_mois),
)

export const are_mois_entiers = regle(
  'are_mois_entiers',
  'Mois entiers avant le dernier',
  [assurance_chomage('25')],
  un_mois.fois(are_jours_a_ranger.moins(un_jour).rapporte_a(trente_jours).arrondi_a(1, 'inferieur')),
)

export const are_dernier_mois = regle(
  'are_dernier_mois',
  'Premier jour du dernier mois payé',
  [assurance_chomage('25')],
  are_debut_des_trentaines.plus_jours(zero.moins(are_jours_deja_passes_du_mois)).plus_mois(are_mois_entiers),
)

const jours_du_dernier_mois = are_jours_a_ranger.moins(trente_jours.fois(are_mois_entiers.rapporte_a(un_mois)))

const fin_par_trentaines = la_plus_precoce_de(
  are_dernier_mois.plus_jours(jours_du_dernier_mois.moins(un_jour)),
  are_dernier_mois.plus_mois(un_mois).plus_jours(constante(-1, jours)),
)

export const are_dernier_jour_prevu = regle(
  'are_dernier_jour_prevu',
  'Dernier jour payé si rien ne change : ni travail, ni arrêt',
  [assurance_chomage('9'), assurance_chomage('25'), ce_qui_change_2025],
  are_debut_du_decompte.plus_jours(
    si(
      restants.est_au_plus(jours_avant_les_trentaines),
      restants.moins(un_jour),
      fin_par_trentaines.jours_depuis(are_debut_du_decompte),
    ),
  ),
)
