import { zero } from '../../moteur/expression/literal.ts'
import { si } from '../../moteur/expression/logic.ts'
import { regle } from '../../moteur/expression/rule.ts'
import { somme } from '../../moteur/expression/sums.ts'
import { mois_precedent } from '../../moteur/expression/time.ts'
import { famille } from '../notions/entites.ts'
import { aah, asi, aspa, ass } from '../notions/prestations_recues.ts'
import { moyenne_trimestrielle, rsa_trimestre_decale } from '../notions/trimestre.ts'
import { rsa_eligibilite } from '../rsa/eligibilite.ts'
import { avantage_logement_gratuit, plafond_forfait_logement } from '../rsa/forfait_logement.ts'
import { rsa_membre_du_foyer } from '../rsa/foyer.ts'
import { rsa_base_ressources_prestations_familiales } from '../rsa/prestations.ts'
import { rsa_base_ressources_individu, rsa_revenu_activite_individu } from '../rsa/ressources.ts'
import { rsa_montant_minimum_verse } from '../rsa/rsa.baremes.ts'
import { rsa_montant_forfaitaire } from '../rsa/rsa.ts'
import { casf, cch } from '../textes/texte.ts'

const minima_sociaux = moyenne_trimestrielle(somme(ass, aah, asi), famille.condition_pour_chacun(rsa_trimestre_decale))
const ressources_individu = somme(rsa_revenu_activite_individu, rsa_base_ressources_individu, minima_sociaux)

const difference = rsa_montant_forfaitaire
  .moins(si(avantage_logement_gratuit, plafond_forfait_logement, zero))
  .moins(rsa_base_ressources_prestations_familiales)
  .moins(aspa)
  .moins(famille.membres.somme(si(rsa_membre_du_foyer, ressources_individu, zero)))

/**
 * The RSA reads housing aid, which reads whether the RSA was received the month before, and so on for ever: this RSA
 * stops there. It leaves out housing aid, and the supplement to the AAH that depends on it.
 */
export const rsa_sans_aide_logement = regle(
  'rsa_sans_aide_logement',
  'RSA, sans compter d’aide au logement',
  [casf('L262-2'), casf('R262-9')],
  si(rsa_eligibilite, si(difference.est_au_moins(rsa_montant_minimum_verse), difference, zero), zero),
)

/** A fact when it is given. Otherwise worked out, without the housing aid of that month. */
export const rsa_percu_le_mois_precedent = regle(
  'rsa_percu_le_mois_precedent',
  'A reçu le RSA le mois précédent',
  [cch('R822-17')],
  rsa_sans_aide_logement.au(mois_precedent()).est_superieur_a(zero),
)
