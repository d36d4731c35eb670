import { zero } from '../../moteur/expression/literal.ts'
import { si } from '../../moteur/expression/logic.ts'
import { depuis, regle, versions } from '../../moteur/expression/rule.ts'
import { part_selon_le_foyer } from '../notions/echelle_du_foyer.ts'
import { famille } from '../notions/entites.ts'
import { aspa } from '../notions/prestations_recues.ts'
import { casf } from '../textes/texte.ts'
import { rsa_eligibilite } from './eligibilite.ts'
import { rsa_forfait_logement } from './forfait_logement.ts'
import { nb_adultes_rsa, rsa_majore_eligibilite, rsa_membre_du_foyer, rsa_nb_enfants } from './foyer.ts'
import { rsa_base_ressources_prestations_familiales } from './prestations.ts'
import {
  rsa_base_ressources_individu,
  rsa_minima_sociaux_individu,
  rsa_revenu_activite_individu,
} from './ressources.ts'
import {
  rsa_majorations,
  rsa_montant_de_base,
  rsa_montant_minimum_verse,
  taux_majore_par_enfant,
  taux_majore_parent_isole,
} from './rsa.baremes.ts'

export const rsa_socle = regle(
  'rsa_socle',
  'Montant forfaitaire du foyer, sans majoration',
  [casf('R262-1')],
  rsa_montant_de_base.fois(part_selon_le_foyer(nb_adultes_rsa, rsa_nb_enfants, rsa_majorations)),
)

export const rsa_socle_majore = regle(
  'rsa_socle_majore',
  'Montant forfaitaire majoré pour isolement',
  [casf('L262-9'), casf('R262-1')],
  si(
    rsa_majore_eligibilite,
    rsa_montant_de_base.fois(taux_majore_parent_isole.plus(taux_majore_par_enfant.fois(rsa_nb_enfants))),
    zero,
  ),
)

export const rsa_montant_forfaitaire = regle(
  'rsa_montant_forfaitaire',
  'Montant forfaitaire applicable',
  [casf('L262-2'), casf('L262-9'), casf('R262-1')],
  si(rsa_majore_eligibilite, rsa_socle_majore, rsa_socle),
)

export const rsa_base_ressources_minima_sociaux = regle(
  'rsa_base_ressources_minima_sociaux',
  'Minima sociaux comptés',
  [casf('R262-6'), casf('R262-7')],
  aspa.plus(famille.membres.somme(si(rsa_membre_du_foyer, rsa_minima_sociaux_individu, zero))),
)

const revenus_et_autres_ressources = rsa_revenu_activite_individu.plus(rsa_base_ressources_individu)

export const rsa_base_ressources = regle(
  'rsa_base_ressources',
  'Ressources du foyer',
  [casf('R262-6'), casf('R262-7')],
  rsa_base_ressources_prestations_familiales
    .plus(rsa_base_ressources_minima_sociaux)
    .plus(famille.membres.somme(si(rsa_membre_du_foyer, revenus_et_autres_ressources, zero))),
)

export const rsa_difference = regle(
  'rsa_difference',
  'Ce qui manque au foyer pour atteindre le montant forfaitaire',
  [casf('L262-2')],
  rsa_montant_forfaitaire.moins(rsa_forfait_logement).moins(rsa_base_ressources).sans_descendre_sous(zero),
)

export const rsa_montant = regle(
  'rsa_montant',
  'RSA dû au foyer qui remplit les conditions',
  [casf('L262-2'), casf('R262-39')],
  si(rsa_difference.est_au_moins(rsa_montant_minimum_verse), rsa_difference, zero),
)

export const rsa = regle(
  'rsa',
  'Revenu de solidarité active (RSA)',
  [casf('L262-2'), casf('L262-4')],
  versions(depuis('2016-01-01', si(rsa_eligibilite, rsa_montant, zero))),
)
