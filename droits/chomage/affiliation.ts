import { jour } from '../../moteur/expression/date.ts'
import { constante } from '../../moteur/expression/literal.ts'
import { et, ou, si } from '../../moteur/expression/logic.ts'
import { regle } from '../../moteur/expression/rule.ts'
import { jours } from '../../moteur/expression/units.ts'
import { date_naissance } from '../notions/individu.ts'
import { assurance_chomage, convention_2024, primo_entrants_2026 } from '../textes/assurance_chomage.ts'
import * as contrat from './fin_de_contrat.ts'
import * as baremes from './regles.baremes.ts'

const fin = contrat.are_date_fin_contrat

export const are_age_fin_contrat = regle(
  'are_age_fin_contrat',
  'Âge à la fin du contrat',
  [assurance_chomage('3')],
  date_naissance.age_en_annees_le(fin),
  contrat.une_fois,
)

export const are_periode_de_reference = regle(
  'are_periode_de_reference',
  'Mois regardés avant la fin du contrat',
  [assurance_chomage('3'), assurance_chomage('11')],
  si(
    are_age_fin_contrat.est_au_moins(baremes.are_age_periode_longue.au_mois_de(fin)),
    baremes.are_periode_longue.au_mois_de(fin),
    baremes.are_periode_ordinaire.au_mois_de(fin),
  ),
  contrat.une_fois,
)

const affiliation_reduite = ou(
  contrat.are_contrats_saisonniers,
  et(fin.est_au_plus_tot_le(jour('2026-04-01')), contrat.are_premiere_admission),
)

const travaille_au_moins = (en_jours: typeof baremes.are_jours_requis, en_heures: typeof baremes.are_heures_requises) =>
  ou(
    contrat.are_jours_travailles.est_au_moins(en_jours.au_mois_de(fin)),
    contrat.are_heures_travaillees.est_au_moins(en_heures.au_mois_de(fin)),
  )

export const are_affiliation_ordinaire = regle(
  'are_affiliation_ordinaire',
  'A travaillé six mois (130 jours ou 910 heures)',
  [assurance_chomage('3')],
  travaille_au_moins(baremes.are_jours_requis, baremes.are_heures_requises),
  contrat.une_fois,
)

export const are_affiliation = regle(
  'are_affiliation',
  'A assez travaillé avant la fin du contrat',
  [assurance_chomage('3'), convention_2024, primo_entrants_2026],
  ou(
    are_affiliation_ordinaire,
    et(
      travaille_au_moins(baremes.are_jours_requis_saisonnier, baremes.are_heures_requises_saisonnier),
      affiliation_reduite,
    ),
  ),
  contrat.une_fois,
)

const perte_involontaire = contrat.are_motif_fin_contrat.est_parmi(
  'licenciement',
  'licenciement_economique',
  'rupture_conventionnelle',
  'fin_contrat_duree_determinee',
  'autre_perte_involontaire',
  'demission_legitime',
)

const inscription_a_temps = fin
  .plus_jours(constante(1, jours))
  .age_en_mois_le(contrat.are_date_inscription)
  .est_inferieur_a(baremes.are_delai_inscription.au_mois_de(fin))

export const are_ouverture_de_droit = regle(
  'are_ouverture_de_droit',
  'La fin du contrat ouvre un droit à l’allocation chômage',
  [assurance_chomage('2'), assurance_chomage('3'), assurance_chomage('4')],
  et(perte_involontaire, inscription_a_temps, are_affiliation),
  contrat.une_fois,
)
