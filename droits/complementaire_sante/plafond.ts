import type { Famille } from '../../moteur/expression/entity.ts'
import { constante, deux, quatre, zero } from '../../moteur/expression/literal.ts'
import { ou, si } from '../../moteur/expression/logic.ts'
import { regle } from '../../moteur/expression/rule.ts'
import type { Term } from '../../moteur/expression/term.ts'
import { type EurosParAn, euros_par_an, type Nombre, type Taux } from '../../moteur/expression/units.ts'
import { residence_dom, residence_mayotte } from '../notions/commune.ts'
import { cent_pour_cent } from '../notions/echelle_du_foyer.ts'
import { famille, menage } from '../notions/entites.ts'
import { css } from '../textes/texte.ts'
import {
  cmu_c_plafond_de_base,
  cmu_c_plafond_de_base_publie,
  css_majoration_dom,
  css_majorations,
  css_part_residence_alternee,
  css_rapport_avec_participation,
} from './complementaire_sante.baremes.ts'
import { cmu_nbp_foyer, css_nb_enfants_en_alternance } from './foyer.ts'

/** One person, half as much for the second, 30 % for the third and the fourth, 40 % for each one more. */
function part_pour(personnes: Term<Nombre, Famille>): Term<Taux, Famille> {
  return cent_pour_cent
    .plus(si(personnes.est_au_moins(deux), css_majorations.deuxieme_personne, zero))
    .plus(
      css_majorations.troisieme_et_quatrieme.fois(
        personnes.sans_depasser(quatre).moins(deux).sans_descendre_sous(zero),
      ),
    )
    .plus(css_majorations.suivantes.fois(personnes.moins(quatre).sans_descendre_sous(zero)))
}

export const css_part_pleine = regle(
  'css_part_pleine',
  'Plafond du foyer en part de celui d’une personne, tous les enfants comptés en entier',
  [css('D861-1')],
  part_pour(cmu_nbp_foyer),
)

export const css_part_sans_alternance = regle(
  'css_part_sans_alternance',
  'Plafond du foyer en part de celui d’une personne, sans les enfants en résidence alternée',
  [css('D861-1')],
  part_pour(cmu_nbp_foyer.moins(css_nb_enfants_en_alternance)),
)

/** D. 861-1 halves the share of children who live with each parent in turn and gives no rank to them: they come last here. */
export const css_part_selon_le_foyer = regle(
  'css_part_selon_le_foyer',
  'Plafond du foyer, en part de celui d’une personne',
  [css('D861-1')],
  css_part_sans_alternance.plus(css_part_pleine.moins(css_part_sans_alternance).fois(css_part_residence_alternee)),
)

const majoration_dom = si(
  famille.demandeur.condition(menage.condition_pour_chacun(ou(residence_dom, residence_mayotte))),
  css_majoration_dom,
  zero,
)

// An exact half goes down: the tables that the funds publish show so for couples (14 578 € in 2023, 15 508 € in 2025).
const demi_euro = constante(0.5, euros_par_an)

function plafond(nom: string, libelle: string, de_base: Term<EurosParAn, never>): Term<EurosParAn, Famille> {
  const du_foyer = de_base.fois(css_part_selon_le_foyer).fois(cent_pour_cent.plus(majoration_dom))
  return regle(nom, libelle, [css('L861-1'), css('D861-1')], du_foyer.moins(demi_euro).arrondi_a(1, 'superieur'))
}

function plafond_avec_participation(nom: string, libelle: string, gratuit: Term<EurosParAn, Famille>) {
  return regle(nom, libelle, [css('L861-1')], gratuit.fois(cent_pour_cent.plus(css_rapport_avec_participation)))
}

export const cmu_c_plafond = plafond('cmu_c_plafond', 'Plafond de la CSS sans participation', cmu_c_plafond_de_base)

export const acs_plafond = plafond_avec_participation(
  'acs_plafond',
  'Plafond de la CSS avec participation',
  cmu_c_plafond,
)

export const cmu_c_plafond_publie = plafond(
  'cmu_c_plafond_publie',
  'Plafond de la CSS sans participation, valeurs publiées',
  cmu_c_plafond_de_base_publie,
)

export const acs_plafond_publie = plafond_avec_participation(
  'acs_plafond_publie',
  'Plafond de la CSS avec participation, valeurs publiées',
  cmu_c_plafond_publie,
)
