import { entree, individu } from '../../moteur/expression/input.ts'
import { et, si } from '../../moteur/expression/logic.ts'
import { regle } from '../../moteur/expression/rule.ts'
import { le_plus_grand_de } from '../../moteur/expression/sums.ts'
import { euros_par_jour } from '../../moteur/expression/units.ts'
import { residence_mayotte } from '../notions/commune.ts'
import { menage } from '../notions/entites.ts'
import { assurance_chomage } from '../textes/assurance_chomage.ts'
import { are_age_fin_contrat } from './affiliation.ts'
import { are_date_fin_contrat, are_quotite_de_travail } from './fin_de_contrat.ts'
import * as baremes from './montants.baremes.ts'
import { are_age_sans_degressivite } from './regles.baremes.ts'
import { are_salaire_journalier_reference } from './salaire_de_reference.ts'

export const are_minimum_mayotte = entree(
  'are_minimum_mayotte',
  'Allocation minimale par jour à Mayotte',
  individu,
  euros_par_jour,
)

const minimum = si(menage.condition_pour_chacun(residence_mayotte), are_minimum_mayotte, baremes.are_minimum)

// Thirty hours out of thirty-five count for 0.86, as the Unédic's example of July 2023 has it.
const quotite = are_quotite_de_travail.arrondi_a(0.01, 'plus_proche')

export const allocation_retour_emploi_journaliere_taux_plein = regle(
  'allocation_retour_emploi_journaliere_taux_plein',
  'Allocation chômage par jour, avant dégressivité',
  [assurance_chomage('14'), assurance_chomage('15'), assurance_chomage('16')],
  le_plus_grand_de(
    are_salaire_journalier_reference
      .fois(baremes.are_taux_avec_partie_fixe)
      .plus(baremes.are_partie_fixe.fois(quotite)),
    are_salaire_journalier_reference.fois(baremes.are_taux_sans_partie_fixe),
  )
    .sans_descendre_sous(minimum.fois(quotite))
    .sans_depasser(are_salaire_journalier_reference.fois(baremes.are_taux_maximum))
    .arrondi_au_centime(),
)

export const are_degressive = regle(
  'are_degressive',
  'L’allocation deviendra dégressive',
  [assurance_chomage('17 bis')],
  et(
    allocation_retour_emploi_journaliere_taux_plein.est_superieur_a(baremes.are_seuil_degressivite),
    are_age_fin_contrat.est_inferieur_a(are_age_sans_degressivite.au_mois_de(are_date_fin_contrat)),
  ),
)

export const are_journaliere_degressive = regle(
  'are_journaliere_degressive',
  'Allocation chômage par jour, après six mois payés',
  [assurance_chomage('17 bis')],
  si(
    are_degressive,
    allocation_retour_emploi_journaliere_taux_plein
      .fois(baremes.are_coefficient_degressivite)
      .arrondi_au_centime()
      .sans_descendre_sous(baremes.are_plancher_degressivite),
    allocation_retour_emploi_journaliere_taux_plein,
  ),
)
