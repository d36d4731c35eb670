import { par_tranches } from '../../moteur/expression/brackets.ts'
import { constante, zero } from '../../moteur/expression/literal.ts'
import { et, non, si } from '../../moteur/expression/logic.ts'
import { regle } from '../../moteur/expression/rule.ts'
import { le_plus_petit_de } from '../../moteur/expression/sums.ts'
import { nombre } from '../../moteur/expression/units.ts'
import { foyer_ancien_non_ameliore } from '../notions/logement_foyer.ts'
import { arrete_aides_logement } from '../textes/arrete_aides_logement.ts'
import { cch } from '../textes/texte.ts'
import { part_par_personne_suivante } from './accession.baremes.ts'
import { aides_logement_loyer_minimal, aides_logement_primo_accedant_k } from './accession.ts'
import { al_nb_personnes_a_charge, rang_de_composition } from './foyer.ts'
import { du_logement, loyer_ou_mensualite, zone } from './logement.ts'
import * as bareme from './logement_foyer.baremes.ts'
import { aide_logement_outre_mer } from './outre_mer.ts'
import { aide_logement_base_ressources } from './ressources.ts'

const au_dela_de_quatre = al_nb_personnes_a_charge.moins(constante(4, nombre)).sans_descendre_sous(zero)

/** The 2° of D. 832-25, which overseas départements do not have. */
const par_la_formule_des_foyers_anciens = et(non(aide_logement_outre_mer), du_logement(foyer_ancien_non_ameliore))

export const aides_logement_foyer_conventionne_plafond = regle(
  'aides_logement_foyer_conventionne_plafond',
  'Redevance prise en compte au plus',
  [cch('D832-24'), arrete_aides_logement('27'), arrete_aides_logement('48')],
  bareme.plafonds_de_redevance
    .selon(zone, rang_de_composition)
    .plus(bareme.plafond_de_redevance_par_personne_suivante.selon(zone, zero).fois(au_dela_de_quatre)),
)

/** D. 832-11 writes the same scale for loans under convention. */
export const parts_en_accession_conventionnee = bareme.parts_en_foyer_conventionne
  .au_rang(rang_de_composition)
  .plus(part_par_personne_suivante.fois(au_dela_de_quatre))

const parts = parts_en_accession_conventionnee
const maximum = bareme.prise_en_charge_maximale_en_foyer_conventionne

export const aides_logement_foyer_k_apl = regle(
  'aides_logement_foyer_k_apl',
  'Part de la redevance prise en charge (K)',
  [cch('D832-25'), arrete_aides_logement('30')],
  maximum
    .moins(
      aide_logement_base_ressources
        .moins(bareme.ressources_entierement_prises_en_charge.fois(parts))
        .rapporte_a(bareme.coefficient_en_foyer_conventionne.fois(parts)),
    )
    .arrondi_a(0.01, 'inferieur')
    .sans_descendre_sous(zero)
    .sans_depasser(maximum),
)

export const aides_logement_loyer_minimal_apl = regle(
  'aides_logement_loyer_minimal_apl',
  'Redevance laissée au ménage (E0)',
  [cch('D832-26'), arrete_aides_logement('31')],
  par_tranches(aide_logement_base_ressources.divise_par(parts), bareme.tranches_redevance_minimale)
    .plus(bareme.forfait_redevance_minimale)
    .fois(parts)
    .par_mois(),
)

/** That of the loans (D. 832-25, 2°), here rounded down as the text says. */
export const aides_logement_foyer_k_al = regle(
  'aides_logement_foyer_k_al',
  'Part de la dépense prise en charge (K), seconde formule',
  [cch('D832-25'), arrete_aides_logement('30')],
  aides_logement_primo_accedant_k.arrondi_a(0.01, 'inferieur'),
)

const redevance = le_plus_petit_de(loyer_ou_mensualite, aides_logement_foyer_conventionne_plafond)

const selon_la_formule = redevance
  .moins(si(par_la_formule_des_foyers_anciens, aides_logement_loyer_minimal, aides_logement_loyer_minimal_apl))
  .sans_descendre_sous(zero)
  .fois(si(par_la_formule_des_foyers_anciens, aides_logement_foyer_k_al, aides_logement_foyer_k_apl))
  .moins(bareme.minoration_en_foyer)
  .sans_descendre_sous(zero)

/** What is left to pay, at least: the aid gives way. */
const reste_a_payer_minimal = si(
  par_la_formule_des_foyers_anciens,
  bareme.depense_nette_minimale_en_foyer_ancien,
  bareme.depense_nette_minimale_en_foyer_conventionne,
)

export const aide_logement_montant_foyer_conventionne = regle(
  'aide_logement_montant_foyer_conventionne',
  'Aide en foyer conventionné, après minoration',
  [cch('D832-24'), cch('D832-27'), cch('R861-20'), cch('D861-21'), arrete_aides_logement('32')],
  le_plus_petit_de(selon_la_formule, redevance.moins(reste_a_payer_minimal)).sans_descendre_sous(zero),
)
