import { constante, un, zero } from '../../moteur/expression/literal.ts'
import { non, ou, si } from '../../moteur/expression/logic.ts'
import { regle } from '../../moteur/expression/rule.ts'
import { taux } from '../../moteur/expression/units.ts'
import { arrete_aides_logement } from '../textes/arrete_aides_logement.ts'
import { cch } from '../textes/texte.ts'
import { accession_conventionnee, aides_logement_primo_accedant_eligibilite } from './accedant.ts'
import { aide_logement_montant_accession } from './accession.ts'
import { aide_logement_montant_accession_conventionnee } from './accession_apl.ts'
import { aide_logement_montant_foyer_conventionne } from './foyer_conventionne.ts'
import { aide_logement_montant_foyer_non_conventionne } from './foyer_non_conventionne.ts'
import { en_foyer_conventionne, en_logement_foyer, locataire, proprietaire_proche_famille, zone } from './logement.ts'
import {
  aide_logement_charges,
  aide_logement_loyer_plafond,
  aide_logement_loyer_reel,
  aide_logement_loyer_retenu,
} from './loyer.ts'
import { plafonds_de_degressivite } from './loyers.baremes.ts'
import { aide_logement_participation_personnelle } from './participation.ts'
import { aah_ou_aeeh_percue } from './patrimoine.ts'
import { reduction_loyer_solidarite } from './reduction_loyer.ts'
import { minoration_forfaitaire, part_de_la_reduction_de_loyer } from './versement.baremes.ts'

export const aide_logement_montant_location = regle(
  'aide_logement_montant_location',
  'Aide à la location, avant minoration',
  [cch('D823-16')],
  aide_logement_loyer_retenu
    .plus(aide_logement_charges)
    .moins(aide_logement_participation_personnelle)
    .sans_descendre_sous(zero),
)

export const aide_logement_montant_brut_avant_degressivite = regle(
  'aide_logement_montant_brut_avant_degressivite',
  'Aide avant minoration',
  [cch('L822-3'), cch('D823-9'), cch('D823-16'), cch('D842-6')],
  si(
    locataire,
    si(proprietaire_proche_famille, zero, aide_logement_montant_location),
    si(aides_logement_primo_accedant_eligibilite, aide_logement_montant_accession, zero),
  ),
)

const entier = constante(1, taux)
const seuil_de_degressivite = aide_logement_loyer_plafond
  .fois(plafonds_de_degressivite.selon(zone, zero))
  .arrondi_au_centime()
const seuil_de_suppression = aide_logement_loyer_plafond
  .fois(plafonds_de_degressivite.selon(zone, un))
  .arrondi_au_centime()

export const aide_logement_part_apres_degressivite = regle(
  'aide_logement_part_apres_degressivite',
  'Part de l’aide qui reste quand le loyer est élevé',
  [cch('D823-16'), arrete_aides_logement('10')],
  si(
    ou(non(locataire), aah_ou_aeeh_percue),
    entier,
    entier
      .moins(
        aide_logement_loyer_reel
          .moins(seuil_de_degressivite)
          .rapporte_a(seuil_de_suppression.moins(seuil_de_degressivite)),
      )
      .sans_descendre_sous(zero)
      .sans_depasser(entier),
  ),
)

export const aide_logement_montant_brut = regle(
  'aide_logement_montant_brut',
  'Aide après la minoration forfaitaire',
  [cch('D823-9'), cch('D823-16'), cch('D842-6'), arrete_aides_logement('11')],
  si(
    en_logement_foyer,
    si(en_foyer_conventionne, aide_logement_montant_foyer_conventionne, aide_logement_montant_foyer_non_conventionne),
    si(
      accession_conventionnee,
      aide_logement_montant_accession_conventionnee,
      aide_logement_montant_brut_avant_degressivite
        .fois(aide_logement_part_apres_degressivite)
        .arrondi_au_centime()
        .moins(minoration_forfaitaire)
        .sans_descendre_sous(zero),
    ),
  ),
)

export const reduction_retiree_de_l_aide = regle(
  'reduction_retiree_de_l_aide',
  'Part de la réduction de loyer retirée de l’aide',
  [cch('D823-16'), cch('L442-2-1')],
  reduction_loyer_solidarite.fois(part_de_la_reduction_de_loyer),
)
