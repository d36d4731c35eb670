import type { Reponses } from './remplir.ts'

/** One person without income, in a rented flat. */
export const seul: Reponses = {
  foyer_besoins: ['revenu_minimum', 'travail'],
  vous_date_naissance: '15/6/1990',
  vous_nationalite: 'francaise',
  foyer_en_couple: 'non',
  foyer_nb_enfants: '0',
  vous_enceinte: 'non',
  foyer_logement: 'locataire_vide',
  foyer_aide_logement: '0',
  vous_activite: 'chomage',
  vous_revenus: ['aucune'],
  foyer_aides: ['aucune'],
  foyer_epargne: ['aucune'],
}

/** A couple with two children: a wage, unemployment benefit, sick pay, family allowances, some savings. */
export const couple: Reponses = {
  ...seul,
  foyer_en_couple: 'oui',
  conjoint_date_naissance: '2/2/1992',
  conjoint_nationalite: 'autre',
  conjoint_protection: 'non',
  conjoint_sejour_depuis: '3/2018',
  foyer_nb_enfants: '2',
  enfant1_date_naissance: '1/1/2015',
  enfant2_date_naissance: '5/5/2024',
  foyer_aide_logement: '310',
  vous_activite: 'emploi',
  vous_activite_avant: 'pareil',
  conjoint_activite: 'chomage',
  conjoint_activite_avant: 'pareil',
  vous_revenus: ['salaire_net'],
  vous_salaire_net: '1 050,50',
  conjoint_revenus: ['chomage_net', 'indemnites_journalieres_maladie'],
  conjoint_chomage_net: '220',
  conjoint_indemnites_journalieres_maladie: '90',
  conjoint_arret_depuis: '3/3/2026',
  foyer_aides: ['af', 'paje_base'],
  foyer_af: '152',
  foyer_paje_base: '196',
  foyer_garde_alternee: ['aucune'],
  foyer_epargne: ['livret_a'],
  foyer_livret_a: '1200',
}
