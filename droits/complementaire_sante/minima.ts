import { deux, un, zero } from '../../moteur/expression/literal.ts'
import { si } from '../../moteur/expression/logic.ts'
import { regle } from '../../moteur/expression/rule.ts'
import { famille } from '../notions/entites.ts'
import { en_couple } from '../notions/famille.ts'
import { aah, asi, aspa } from '../notions/prestations_recues.ts'
import { css } from '../textes/texte.ts'
import {
  css_abattement_aah,
  css_abattement_asi_couple,
  css_abattement_asi_seul,
  css_abattement_aspa_couple,
  css_abattement_aspa_seul,
} from './complementaire_sante.baremes.ts'

/** L. 861-2: part of AAH, ASI and ASPA is left out, so that those who have nothing else stay under the ceiling. */
export const css_base_ressources_aah_individu = regle(
  'css_base_ressources_aah_individu',
  'Part comptée de l’AAH',
  [css('L861-2')],
  aah.moins(css_abattement_aah).sans_descendre_sous(zero),
)

const titulaires_de_l_asi = famille.pour_chacun(famille.parents.nombre_tel_que(asi.est_superieur_a(zero)))

// Whoever has both has already had the part of the AAH left out.
const abattement_asi = si(
  aah.est_superieur_a(zero),
  zero,
  si(titulaires_de_l_asi.est_superieur_a(un), css_abattement_asi_couple.divise_par(deux), css_abattement_asi_seul),
)

export const css_base_ressources_asi_individu = regle(
  'css_base_ressources_asi_individu',
  'Part comptée de l’ASI',
  [css('L861-2')],
  asi.moins(abattement_asi).sans_descendre_sous(zero),
)

export const css_base_ressources_aspa_asv = regle(
  'css_base_ressources_aspa_asv',
  'Part comptée de l’ASPA',
  [css('L861-2')],
  aspa.moins(si(en_couple, css_abattement_aspa_couple, css_abattement_aspa_seul)).sans_descendre_sous(zero),
)
