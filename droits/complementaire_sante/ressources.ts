import { zero } from '../../moteur/expression/literal.ts'
import { si } from '../../moteur/expression/logic.ts'
import { regle } from '../../moteur/expression/rule.ts'
import { somme } from '../../moteur/expression/sums.ts'
import { part_forfait_logement } from '../notions/echelle_du_foyer.ts'
import { famille, menage } from '../notions/entites.ts'
import { statut_occupation_logement } from '../notions/menage.ts'
import { af, aide_logement, asf, cf, paje_clca, paje_prepare } from '../notions/prestations_recues.ts'
import { rsa_majorations, rsa_montant_de_base } from '../rsa/rsa.baremes.ts'
import { css } from '../textes/texte.ts'
import { css_forfait_logement_aide, css_forfait_logement_gratuit } from './complementaire_sante.baremes.ts'
import { cmu_nbp_foyer, css_membre_du_foyer } from './foyer.ts'
import { css_base_ressources_aspa_asv } from './minima.ts'
import { de_la_famille_sur_douze_mois } from './periode.ts'
import { css_cmu_base_ressources_individu } from './ressources_individu.ts'

const loge_sans_loyer = famille.demandeur.condition(
  menage.condition_pour_chacun(statut_occupation_logement.est_parmi('proprietaire', 'loge_gratuitement')),
)

const forfait = (parts: Parameters<typeof part_forfait_logement>[2]) =>
  rsa_montant_de_base.fois(part_forfait_logement(cmu_nbp_foyer, rsa_majorations, parts))

export const css_cmu_forfait_logement_base = regle(
  'css_cmu_forfait_logement_base',
  'Forfait logement des propriétaires et des personnes logées gratuitement',
  [css('R861-5')],
  si(loge_sans_loyer, forfait(css_forfait_logement_gratuit).par_an(), zero),
)

/** Twelve times the aid of the month, up to the lump sum. */
export const css_cmu_forfait_logement_al = regle(
  'css_cmu_forfait_logement_al',
  'Part comptée de l’aide au logement',
  [css('R861-7')],
  aide_logement.sans_depasser(forfait(css_forfait_logement_aide)).par_an(),
)

/** RSA, prime d'activité, birth and education allowances are not counted. */
export const css_prestations_familiales = regle(
  'css_prestations_familiales',
  'Prestations du foyer comptées pour la CSS, un mois',
  [css('L861-2'), css('R861-10')],
  somme(af, cf, asf, paje_clca, paje_prepare, css_base_ressources_aspa_asv),
)

export const css_cmu_base_ressources = regle(
  'css_cmu_base_ressources',
  'Ressources du foyer sur douze mois, pour la CSS',
  [css('L861-2'), css('R861-4'), css('R861-8')],
  somme(
    css_cmu_forfait_logement_base,
    css_cmu_forfait_logement_al,
    de_la_famille_sur_douze_mois(css_prestations_familiales),
    famille.membres.somme(si(css_membre_du_foyer, css_cmu_base_ressources_individu, zero)),
  ),
)
