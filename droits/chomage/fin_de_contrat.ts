import { enumeration } from '../../moteur/expression/choice.ts'
import { entree, entree_choix, entree_condition, entree_date, individu } from '../../moteur/expression/input.ts'
import { euros, heures, jours, taux } from '../../moteur/expression/units.ts'

/** What the employer's certificate says of the last contract and of those before it: given once, for ever. */
export const une_fois = { periode: 'eternity' } as const

export const are_date_fin_contrat = entree_date(
  'are_date_fin_contrat',
  'Dernier jour du contrat de travail qui ouvre le droit au chômage',
  individu,
)

export const motifs_fin_contrat = enumeration('are_motif_fin_contrat', [
  ['licenciement', 'Licenciement pour un motif personnel'],
  ['licenciement_economique', 'Licenciement ou rupture pour un motif économique'],
  ['rupture_conventionnelle', 'Rupture conventionnelle individuelle'],
  ['fin_contrat_duree_determinee', 'Fin d’un contrat à durée déterminée ou d’une mission'],
  ['autre_perte_involontaire', 'Autre perte involontaire (essai rompu par l’employeur, rupture collective)'],
  ['demission_legitime', 'Démission pour un motif que l’assurance chômage dit légitime'],
  ['demission', 'Démission, ou abandon de poste'],
])

export const are_motif_fin_contrat = entree_choix(
  'are_motif_fin_contrat',
  'Comment le contrat a pris fin',
  individu,
  motifs_fin_contrat,
  une_fois,
)

// The first day of the year 1 stands for « no date » in files.
const des_la_fin_du_contrat = '0001-01-01'

export const are_date_inscription = entree_date('are_date_inscription', 'Inscription à France Travail', individu, {
  defaut: { valeur: des_la_fin_du_contrat, raison: 'inscription dès la fin du contrat, sauf indication contraire' },
})

export const are_date_premier_emploi = entree_date(
  'are_date_premier_emploi',
  'Premier jour du premier contrat des 24 mois (36 pour les plus âgés) avant la fin du dernier',
  individu,
)

export const are_jours_travailles = entree(
  'are_jours_travailles',
  'Jours travaillés dans cette période, cinq par semaine au plus',
  individu,
  jours,
  une_fois,
)

export const are_heures_travaillees = entree(
  'are_heures_travaillees',
  'Heures travaillées dans cette période',
  individu,
  heures,
  { ...une_fois, sur_l_annee: 'repeat' },
)

export const are_remunerations_brutes = entree(
  'are_remunerations_brutes',
  'Rémunérations brutes de cette période, sans les indemnités de fin de contrat',
  individu,
  euros,
  une_fois,
)

export const are_jours_neutralises = entree(
  'are_jours_neutralises',
  'Jours sans contrat pour maladie de plus de 15 jours, maternité, paternité, adoption ou accident du travail',
  individu,
  jours,
  { ...une_fois, defaut: { valeur: 0, raison: 'pas d’arrêt entre deux contrats, sauf indication contraire' } },
)

export const are_quotite_de_travail = entree(
  'are_quotite_de_travail',
  'Part d’un temps plein que faisait la durée du travail',
  individu,
  taux,
  { ...une_fois, defaut: { valeur: 1, raison: 'temps plein, sauf indication contraire' } },
)

export const are_contrats_saisonniers = entree_condition(
  'are_contrats_saisonniers',
  'N’a eu que des contrats saisonniers',
  individu,
  { ...une_fois, defaut: { valeur: false, raison: 'situation à signaler' } },
)

export const are_indemnite_conges_payes = entree(
  'are_indemnite_conges_payes',
  'Indemnités de congés payés reçues à la fin des contrats des 182 derniers jours',
  individu,
  euros,
  une_fois,
)

export const are_indemnite_supra_legale = entree(
  'are_indemnite_supra_legale',
  'Indemnités de fin de contrat au-delà de ce que la loi fixe',
  individu,
  euros,
  {
    ...une_fois,
    defaut: {
      valeur: 0,
      raison: 'pas d’indemnité au-delà de la loi à la fin d’un contrat à durée déterminée',
      pour: are_motif_fin_contrat.est('fin_contrat_duree_determinee'),
    },
  },
)

export const are_delai_attente_deja_applique = entree_condition(
  'are_delai_attente_deja_applique',
  'Le délai d’attente de sept jours a déjà couru dans les douze mois',
  individu,
  { ...une_fois, defaut: { valeur: false, raison: 'première demande depuis douze mois, sauf indication contraire' } },
)

export const are_premiere_admission = entree_condition(
  'are_premiere_admission',
  'N’a pas été admis·e au chômage dans les vingt dernières années',
  individu,
  une_fois,
)

export const are_prolongation_rupture_conventionnelle = entree_condition(
  'are_prolongation_rupture_conventionnelle',
  'France Travail a accordé la prolongation ouverte dès 55 ans après une rupture conventionnelle',
  individu,
  { ...une_fois, defaut: { valeur: false, raison: 'prolongation à demander à France Travail, et à signaler' } },
)
