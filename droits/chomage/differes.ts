import { la_plus_tardive_de } from '../../moteur/expression/date.ts'
import { constante, zero } from '../../moteur/expression/literal.ts'
import { si } from '../../moteur/expression/logic.ts'
import { regle } from '../../moteur/expression/rule.ts'
import { jours } from '../../moteur/expression/units.ts'
import {
  assurance_chomage,
  differe_conges_payes_unedic,
  differe_specifique_unedic,
} from '../textes/assurance_chomage.ts'
import * as contrat from './fin_de_contrat.ts'
import * as baremes from './regles.baremes.ts'
import { are_salaire_journalier_initial } from './salaire_de_reference.ts'

const fin = contrat.are_date_fin_contrat

export const are_differe_specifique = regle(
  'are_differe_specifique',
  'Retard pour les indemnités au-delà de la loi',
  [assurance_chomage('21'), differe_specifique_unedic],
  contrat.are_indemnite_supra_legale
    .en_jours_a(baremes.are_diviseur_differe_specifique.au_mois_de(fin))
    .arrondi_a(1, 'inferieur')
    .sans_depasser(
      si(
        contrat.are_motif_fin_contrat.est('licenciement_economique'),
        baremes.are_differe_specifique_maximum_economique.au_mois_de(fin),
        baremes.are_differe_specifique_maximum.au_mois_de(fin),
      ),
    ),
  contrat.une_fois,
)

export const are_differe_conges_payes = regle(
  'are_differe_conges_payes',
  'Retard pour les congés payés',
  [assurance_chomage('21'), differe_conges_payes_unedic],
  si(
    are_salaire_journalier_initial.est_superieur_a(zero),
    contrat.are_indemnite_conges_payes
      .en_jours_a(are_salaire_journalier_initial)
      .arrondi_a(1, 'inferieur')
      .sans_depasser(baremes.are_differe_conges_payes_maximum.au_mois_de(fin)),
    zero,
  ),
  contrat.une_fois,
)

const fin_des_differes = fin
  .plus_jours(constante(1, jours))
  .plus_jours(are_differe_specifique.plus(are_differe_conges_payes))

/** The waiting days run from the end of the two delays, or from the registration when it comes later. */
export const are_premier_jour_paye = regle(
  'are_premier_jour_paye',
  'Premier jour payé',
  [assurance_chomage('21'), assurance_chomage('22')],
  la_plus_tardive_de(fin_des_differes, contrat.are_date_inscription).plus_jours(
    si(contrat.are_delai_attente_deja_applique, zero, baremes.are_delai_attente.au_mois_de(fin)),
  ),
  contrat.une_fois,
)
