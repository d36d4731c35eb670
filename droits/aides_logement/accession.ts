import { par_tranches } from '../../moteur/expression/brackets.ts'
import { constante, zero } from '../../moteur/expression/literal.ts'
import { regle } from '../../moteur/expression/rule.ts'
import { le_plus_petit_de } from '../../moteur/expression/sums.ts'
import { nombre } from '../../moteur/expression/units.ts'
import { arrete_aides_logement } from '../textes/arrete_aides_logement.ts'
import { cch } from '../textes/texte.ts'
import * as bareme from './accession.baremes.ts'
import { al_nb_personnes_a_charge, rang_de_composition } from './foyer.ts'
import { loyer_ou_mensualite, zone } from './logement.ts'
import { aide_logement_charges } from './loyer.ts'
import { aide_logement_base_ressources } from './ressources.ts'

const au_dela_de = (combien: number) =>
  al_nb_personnes_a_charge.moins(constante(combien, nombre)).sans_descendre_sous(zero)

/** The ceiling in force in the month computed. D. 842-9 takes that of the date of the loan: some cents to some euros apart. */
export const aides_logement_plafond_mensualite = regle(
  'aides_logement_plafond_mensualite',
  'Mensualité prise en compte au plus',
  [cch('D842-6'), cch('D842-9'), arrete_aides_logement('33')],
  bareme.plafonds_de_mensualite
    .selon(zone, rang_de_composition)
    .plus(bareme.plafond_de_mensualite_par_personne_suivante.selon(zone, zero).fois(au_dela_de(5))),
)

export const aides_logement_nb_part = regle(
  'aides_logement_nb_part',
  'Nombre de parts (N)',
  [cch('D832-25')],
  bareme.parts_du_menage.au_rang(rang_de_composition).plus(bareme.part_par_personne_suivante.fois(au_dela_de(4))),
)

/** The text rounds it down to two decimals; left exact here. */
export const aides_logement_primo_accedant_k = regle(
  'aides_logement_primo_accedant_k',
  'Part de la mensualité prise en charge (K)',
  [cch('D832-25'), arrete_aides_logement('30')],
  bareme.prise_en_charge_maximale
    .moins(
      aide_logement_base_ressources.rapporte_a(bareme.ressources_sans_prise_en_charge.fois(aides_logement_nb_part)),
    )
    .sans_descendre_sous(zero)
    .sans_depasser(bareme.prise_en_charge_maximale),
)

export const aides_logement_loyer_minimal = regle(
  'aides_logement_loyer_minimal',
  'Mensualité laissée au ménage (L0)',
  [cch('D832-26'), arrete_aides_logement('31')],
  par_tranches(aide_logement_base_ressources.divise_par(aides_logement_nb_part), bareme.tranches_mensualite_minimale)
    .fois(aides_logement_nb_part)
    .plus(bareme.forfait_mensualite_minimale)
    .par_mois(),
)

export const aide_logement_montant_accession = regle(
  'aide_logement_montant_accession',
  'Aide à l’achat, avant minoration',
  [cch('D842-6')],
  le_plus_petit_de(loyer_ou_mensualite, aides_logement_plafond_mensualite)
    .plus(aide_logement_charges)
    .moins(aides_logement_loyer_minimal)
    .sans_descendre_sous(zero)
    .fois(aides_logement_primo_accedant_k),
)
