import { et, non, ou, si } from '../../moteur/expression/logic.ts'
import { regle } from '../../moteur/expression/rule.ts'
import { residence_dom, residence_mayotte, residence_saint_martin } from '../notions/commune.ts'
import { cent_pour_cent } from '../notions/echelle_du_foyer.ts'
import { menage } from '../notions/entites.ts'
import {
  assurance_chomage,
  convention_2024,
  decret_2023_33,
  ruptures_conventionnelles_2026,
} from '../textes/assurance_chomage.ts'
import { are_affiliation_ordinaire, are_age_fin_contrat } from './affiliation.ts'
import {
  are_date_fin_contrat,
  are_motif_fin_contrat,
  are_prolongation_rupture_conventionnelle,
  une_fois,
} from './fin_de_contrat.ts'
import { are_jours_comptes } from './jours_comptes.ts'
import * as baremes from './regles.baremes.ts'

const fin = are_date_fin_contrat

export const residence_outre_mer = menage.condition_pour_chacun(
  ou(residence_dom, residence_mayotte, residence_saint_martin),
)

const a_l_age_intermediaire = are_age_fin_contrat.est_au_moins(baremes.are_age_duree_intermediaire.au_mois_de(fin))

const duree_maximale_selon_l_age = si(
  are_age_fin_contrat.est_au_moins(baremes.are_age_duree_longue.au_mois_de(fin)),
  baremes.are_duree_maximale_longue.au_mois_de(fin),
  si(
    a_l_age_intermediaire,
    baremes.are_duree_maximale_intermediaire.au_mois_de(fin),
    baremes.are_duree_maximale_ordinaire.au_mois_de(fin),
  ),
)

export const are_duree_avant_coefficient = regle(
  'are_duree_avant_coefficient',
  'Jours comptés, dans la limite de l’âge',
  [assurance_chomage('9')],
  are_jours_comptes.sans_depasser(duree_maximale_selon_l_age),
  une_fois,
)

const coefficient = si(
  residence_outre_mer.au_mois_de(fin),
  cent_pour_cent,
  baremes.are_coefficient_duree.au_mois_de(fin),
)

// As many calendar days as the work asked for makes: 130 days of work are 182 days, 108 are 152.
const duree_minimale = si(
  are_affiliation_ordinaire,
  baremes.are_jours_requis.au_mois_de(fin),
  baremes.are_jours_requis_saisonnier.au_mois_de(fin),
)
  .fois(baremes.are_jours_calendaires_par_jour_travaille.au_mois_de(fin))
  .arrondi_a(1, 'superieur')

const duree_ordinaire = are_duree_avant_coefficient
  .fois(coefficient)
  .arrondi_a(1, 'superieur')
  .sans_descendre_sous(duree_minimale)

const maximum_selon_le_lieu = (
  en_metropole: typeof baremes.are_jours_requis,
  outre_mer: typeof baremes.are_jours_requis,
) => si(residence_outre_mer.au_mois_de(fin), outre_mer.au_mois_de(fin), en_metropole.au_mois_de(fin))

export const are_duree_maximale_apres_rupture_conventionnelle = regle(
  'are_duree_maximale_apres_rupture_conventionnelle',
  'Durée maximale après une rupture conventionnelle, à cet âge et en ce lieu',
  [ruptures_conventionnelles_2026],
  si(
    a_l_age_intermediaire,
    maximum_selon_le_lieu(
      baremes.are_duree_maximale_rupture_conventionnelle_longue,
      baremes.are_duree_maximale_rupture_conventionnelle_outre_mer_longue,
    ),
    maximum_selon_le_lieu(
      baremes.are_duree_maximale_rupture_conventionnelle,
      baremes.are_duree_maximale_rupture_conventionnelle_outre_mer,
    ),
  ),
  une_fois,
)

/** The extension is asked only where it would lengthen something. */
const limitee_par_la_rupture = et(
  are_motif_fin_contrat.est('rupture_conventionnelle'),
  duree_ordinaire.est_superieur_a(are_duree_maximale_apres_rupture_conventionnelle),
  non(et(a_l_age_intermediaire, are_prolongation_rupture_conventionnelle)),
)

export const are_duree = regle(
  'are_duree',
  'Durée du droit, en jours',
  [assurance_chomage('9'), decret_2023_33, convention_2024, ruptures_conventionnelles_2026],
  si(limitee_par_la_rupture, are_duree_maximale_apres_rupture_conventionnelle, duree_ordinaire),
  une_fois,
)
