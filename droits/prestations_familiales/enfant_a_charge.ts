import { debut_du_mois, jour } from '../../moteur/expression/date.ts'
import { entree_condition, individu } from '../../moteur/expression/input.ts'
import { ans, nombre_de_mois } from '../../moteur/expression/literal.ts'
import { et, non, ou } from '../../moteur/expression/logic.ts'
import { regle } from '../../moteur/expression/rule.ts'
import { mois_de, mois_suivant } from '../../moteur/expression/time.ts'
import { famille } from '../notions/entites.ts'
import { age, date_naissance } from '../notions/individu.ts'
import { salaire_net } from '../notions/ressources.ts'
import { smic_b_horaire } from '../notions/smic.ts'
import { heures_smic_apprenant, part_smic_apprenant } from '../prime_activite/prime_activite.baremes.ts'
import { css } from '../textes/texte.ts'

export const rempli_obligation_scolaire = entree_condition(
  'rempli_obligation_scolaire',
  'Remplit l’obligation scolaire, ou n’a pas l’âge d’y être soumis',
  individu,
  { defaut: { valeur: true, raison: 'un enfant est réputé suivre l’instruction obligatoire' } },
)

const six_derniers_mois = mois_de(-6, -1)

export const autonomie_financiere = regle(
  'autonomie_financiere',
  'Gagne au moins 55 % du SMIC, en moyenne sur six mois',
  [css('L512-3'), css('R512-2')],
  salaire_net
    .moyenne_sur(six_derniers_mois)
    .est_au_moins(smic_b_horaire.pour_un_mois_de(heures_smic_apprenant).fois(part_smic_apprenant).arrondi_au_centime()),
)

/** R. 552-2: a right opens the month after the birth. */
export const ne_avant_le_mois = date_naissance.est_avant_le_debut_du_mois()

const anniversaire = (annees: number) => date_naissance.plus_mois(nombre_de_mois(12 * annees))

/** R. 552-3: a right ends on the first day of the month in which the birthday falls, whatever the day. */
export const a_moins_de = (annees: number) => anniversaire(annees).est_au_plus_tot_le(debut_du_mois(mois_suivant))
export const a_deja = (annees: number) => anniversaire(annees).est_avant_le_debut_du_mois(mois_suivant)

/** R. 552-2 again: what depends on having reached an age is due from the month after the birthday. */
export const a_eu_avant_le_mois = (annees: number) => anniversaire(annees).est_avant_le_debut_du_mois()

/** Orders births, to tell the eldest from the youngest and to know twins. */
export const jour_de_naissance = date_naissance.jours_depuis(jour('1900-01-01'))

/** L. 512-3: a wage only matters once schooling is no longer compulsory. */
export const scolarise_ou_non_autonome = ou(age.est_inferieur_a(ans(16)), non(autonomie_financiere))

export const prestations_familiales_enfant_a_charge = regle(
  'prestations_familiales_enfant_a_charge',
  'Enfant à charge pour les prestations familiales',
  [css('L512-3'), css('R512-2'), css('R552-2'), css('R552-3')],
  et(
    famille.enfants.en_font_partie,
    ne_avant_le_mois,
    a_moins_de(20),
    scolarise_ou_non_autonome,
    ou(age.est_au_moins(ans(16)), rempli_obligation_scolaire),
  ),
)
