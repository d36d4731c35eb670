import { entree_condition, individu } from '../../moteur/expression/input.ts'
import { ans, zero } from '../../moteur/expression/literal.ts'
import { et, non, ou } from '../../moteur/expression/logic.ts'
import { regle } from '../../moteur/expression/rule.ts'
import { famille, foyer_fiscal } from '../notions/entites.ts'
import { nb_parents } from '../notions/famille.ts'
import { age } from '../notions/individu.ts'
import { garde_alternee } from '../notions/prestations_recues.ts'
import { pensions_alimentaires_percues } from '../notions/ressources.ts'
import { css } from '../textes/texte.ts'
import { css_age_a_charge } from './complementaire_sante.baremes.ts'
import { de_la_personne_sur_douze_mois } from './periode.ts'

export const habite_chez_parents = entree_condition('habite_chez_parents', 'Vit chez ses parents', individu, {
  defaut: { valeur: false, raison: 'un adulte est réputé avoir son propre logement' },
})

/** Born on the first day of the month: an unborn child is not yet of the household. */
export const css_enfant_a_charge = regle(
  'css_enfant_a_charge',
  'Enfant compté dans le foyer de la CSS',
  [css('R861-2')],
  et(famille.enfants.en_font_partie, age.est_au_moins(ans(0)), age.est_inferieur_a(css_age_a_charge)),
)

export const css_membre_du_foyer = ou(famille.parents.en_font_partie, css_enfant_a_charge)

export const cmu_nb_pac = regle(
  'cmu_nb_pac',
  'Enfants comptés dans le foyer de la CSS',
  [css('R861-2')],
  famille.enfants.nombre_tel_que(css_enfant_a_charge),
)

export const css_nb_enfants_en_alternance = regle(
  'css_nb_enfants_en_alternance',
  'Enfants comptés dans le foyer de la CSS et en résidence alternée',
  [css('R861-2'), css('D861-1')],
  famille.enfants.nombre_tel_que(et(css_enfant_a_charge, garde_alternee)),
)

export const cmu_nbp_foyer = regle(
  'cmu_nbp_foyer',
  'Personnes du foyer de la CSS',
  [css('R861-2')],
  nb_parents.plus(cmu_nb_pac),
)

/** OpenFisca's name and meaning for a dependant; a file in its form may also say it of someone placed elsewhere. */
export const enfant_a_charge = regle(
  'enfant_a_charge',
  'À la charge d’un foyer fiscal',
  [css('R861-2')],
  foyer_fiscal.personnes_a_charge.en_font_partie,
  { periode: 'year' },
)

/** Under 25, one claims for oneself only with a home and a tax return of one's own, and without alimony. */
export const css_jeune_autonome = regle(
  'css_jeune_autonome',
  'Ne dépend pas de ses parents',
  [css('R861-2')],
  et(
    non(enfant_a_charge),
    non(habite_chez_parents),
    de_la_personne_sur_douze_mois(pensions_alimentaires_percues).est_au_plus(zero),
  ),
)

export const css_cmu_acs_eligibilite = regle(
  'css_cmu_acs_eligibilite',
  'Le foyer peut demander la CSS en son nom',
  [css('L861-1'), css('R861-2')],
  ou(
    cmu_nb_pac.est_superieur_a(zero),
    famille.parents.un_membre_tel_que(age.est_au_moins(css_age_a_charge)),
    famille.parents.tous_tels_que(css_jeune_autonome),
  ),
)
