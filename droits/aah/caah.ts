import { zero } from '../../moteur/expression/literal.ts'
import { et, non, ou, si } from '../../moteur/expression/logic.ts'
import { depuis, regle, versions } from '../../moteur/expression/rule.ts'
import { somme } from '../../moteur/expression/sums.ts'
import { douze_mois_jusqu_a } from '../../moteur/expression/time.ts'
import { asi } from '../aspa/asi.ts'
import { famille, menage } from '../notions/entites.ts'
import { revenus_non_salaries_de_l_an_passe, rpns_auto_entrepreneur_benefice } from '../notions/independants.ts'
import { taux_incapacite } from '../notions/individu.ts'
import { statut_occupation_logement } from '../notions/menage.ts'
import { aide_logement } from '../notions/prestations_recues.ts'
import { salaire_imposable } from '../notions/revenus_declares.ts'
import { css } from '../textes/texte.ts'
import { aah_montant_maximum, aah_taux_incapacite, mva_montant } from './aah.baremes.ts'
import { aah } from './aah.ts'
import { aah_plafond_ressources_deconjugalise, avantage_de_vieillesse_ou_d_invalidite } from './aah_hors_asi.ts'
import { aah_revenu_de_remplacement } from './base_ressources.ts'
import { aah_autres_ressources_de_l_avant_derniere_annee } from './ressources.ts'

/** A home of one's own: the tenant, the owner, or their spouse, not in an institution. */
export const logement_independant = regle(
  'logement_independant',
  'Occupe un logement indépendant',
  [css('L821-1-2')],
  et(
    ou(menage.personne_de_reference.en_font_partie, menage.conjoint.en_font_partie),
    menage.condition_pour_chacun(non(statut_occupation_logement.est('locataire_foyer'))),
  ),
)

const douze_mois = douze_mois_jusqu_a(-1)

export const sans_revenu_professionnel = regle(
  'sans_revenu_professionnel',
  'N’a pas eu de revenu professionnel depuis un an',
  [css('L821-1-2')],
  somme(
    salaire_imposable.somme_sur(douze_mois),
    rpns_auto_entrepreneur_benefice.somme_sur(douze_mois),
    revenus_non_salaries_de_l_an_passe.par_an(),
  ).est_egal_a(zero),
)

// R. 821-4-4: the past wages of who no longer works, without any income instead, cannot have cut the AAH down.
const rien_d_autre_ne_la_reduit = et(
  non(aah_revenu_de_remplacement),
  aah_plafond_ressources_deconjugalise
    .moins(aah_autres_ressources_de_l_avant_derniere_annee)
    .est_au_moins(aah_montant_maximum),
)

/** At its full amount, or on top of a pension: an AAH cut down by other resources does not open the supplement. */
const recoit_l_aah_ou_l_asi = ou(
  aah.est_au_moins(aah_montant_maximum),
  et(
    aah.est_superieur_a(zero),
    ou(avantage_de_vieillesse_ou_d_invalidite.est_superieur_a(zero), rien_d_autre_ne_la_reduit),
  ),
  asi.est_superieur_a(zero),
)

export const eligibilite_caah = regle(
  'eligibilite_caah',
  'Reçoit l’AAH ou l’ASI, est logé·e chez soi et ne travaille pas',
  [css('L821-1-2')],
  et(
    taux_incapacite.est_au_moins(aah_taux_incapacite),
    recoit_l_aah_ou_l_asi,
    logement_independant,
    sans_revenu_professionnel,
  ),
)

export const mva = regle(
  'mva',
  'Majoration pour la vie autonome, due avec une aide au logement',
  [css('L821-1-2'), css('D821-3')],
  versions(depuis('2019-12-01', famille.pour_chacun(si(aide_logement.est_superieur_a(zero), mva_montant, zero)))),
)

/** The complément de ressources ended in December 2019; those who kept it are not computed here. */
export const caah = regle(
  'caah',
  'Complément de l’AAH : majoration pour la vie autonome',
  [css('L821-1-2')],
  si(eligibilite_caah, mva, zero),
)
