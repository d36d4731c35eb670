import { enumeration, toujours_le_code } from '../../moteur/expression/choice.ts'
import { constante, zero } from '../../moteur/expression/literal.ts'
import { et, non, si } from '../../moteur/expression/logic.ts'
import { regle } from '../../moteur/expression/rule.ts'
import { jours } from '../../moteur/expression/units.ts'
import { ass_age_limite, ass_montant_journalier } from '../ass/ass.baremes.ts'
import { ass_montant } from '../ass/ass.ts'
import { retraite_a_taux_plein_possible } from '../ass/eligibilite.ts'
import { famille } from '../notions/entites.ts'
import { age_en_mois, ass_precondition_remplie } from '../notions/individu.ts'
import { aah } from '../notions/prestations_recues.ts'
import { chomage_net } from '../notions/ressources.ts'
import { moyenne_trimestrielle, rsa_trimestre_decale } from '../notions/trimestre.ts'
import { rsa_eligibilite } from '../rsa/eligibilite.ts'
import { rsa_forfait_logement } from '../rsa/forfait_logement.ts'
import { rsa_montant_minimum_verse } from '../rsa/rsa.baremes.ts'
import { rsa_base_ressources, rsa_montant_forfaitaire } from '../rsa/rsa.ts'
import { casf, code_travail } from '../textes/texte.ts'

export const suites_fin_de_droits = enumeration('suite_fin_de_droits', [
  ['ass', 'Allocation de solidarité spécifique (ASS)'],
  ['rsa', 'Revenu de solidarité active (RSA)'],
  ['rien', 'Ni ASS ni RSA, d’après ce qui est connu'],
])

/** As if the insurance had just ended: the ASS already leaves out what it paid to the claimant. */
export const ass_possible_apres_le_chomage = regle(
  'ass_possible_apres_le_chomage',
  'Remplit les conditions de l’ASS, une fois le chômage épuisé',
  [code_travail('L5423-1'), code_travail('R5423-1')],
  et(
    famille.parents.en_font_partie,
    ass_precondition_remplie,
    age_en_mois.est_inferieur_a(ass_age_limite),
    non(retraite_a_taux_plein_possible),
    aah.est_egal_a(zero),
    ass_montant.est_au_moins(ass_montant_journalier.pour_un_mois_de_jours(constante(1, jours))),
  ),
)

// Nothing is taken off when the benefit is no longer received: CASF R. 262-13 has already left it out.
const chomage_compte = si(
  chomage_net.est_superieur_a(zero),
  moyenne_trimestrielle(chomage_net, famille.condition_pour_chacun(rsa_trimestre_decale)),
  zero,
)

export const rsa_possible_apres_le_chomage = regle(
  'rsa_possible_apres_le_chomage',
  'Son foyer aurait droit au RSA, une fois le chômage épuisé',
  [casf('L262-2'), casf('R262-13')],
  et(
    famille.condition_pour_chacun(rsa_eligibilite),
    famille
      .pour_chacun(rsa_montant_forfaitaire.moins(rsa_forfait_logement))
      .moins(famille.pour_chacun(rsa_base_ressources).moins(chomage_compte).sans_descendre_sous(zero))
      .est_au_moins(rsa_montant_minimum_verse),
  ),
)

export const suite_fin_de_droits = regle(
  'suite_fin_de_droits',
  'Ce qui peut suivre l’allocation chômage',
  [code_travail('L5423-1'), casf('L262-2')],
  si(
    ass_possible_apres_le_chomage,
    toujours_le_code(suites_fin_de_droits, 'ass'),
    si(
      rsa_possible_apres_le_chomage,
      toujours_le_code(suites_fin_de_droits, 'rsa'),
      toujours_le_code(suites_fin_de_droits, 'rien'),
    ),
  ),
)
