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

/** A parent alone with a child of eight, who rents an unfurnished flat in a large town and has not worked for a year. */
export const parent_seul: Reponses = {
  ...seul,
  foyer_besoins: ['revenu_minimum', 'logement', 'sante'],
  foyer_nb_enfants: '1',
  enfant1_date_naissance: '10/9/2017',
  foyer_garde_alternee: ['aucune'],
  foyer_seul_depuis: '9/2017',
  foyer_loyer: '520',
  foyer_zone: 'zone_2',
  foyer_cas_logement: ['aucune'],
  foyer_rsa_recu: 'non',
  vous_chomage_depuis: '3/2025',
  vous_activite_avant: 'pareil',
}

/** A retired person, alone, on a small pension, in social housing. */
export const retraitee: Reponses = {
  ...seul,
  foyer_besoins: ['logement', 'sante', 'vieillesse'],
  vous_date_naissance: '4/3/1955',
  foyer_logement: 'locataire_hlm',
  foyer_loyer: '410',
  foyer_zone: 'zone_3',
  foyer_cas_logement: ['aucune'],
  foyer_rsa_recu: 'non',
  vous_activite: 'retraite',
  vous_activite_avant: 'pareil',
  vous_revenus: ['retraite_nette'],
  vous_retraite_nette: '690',
  vous_retraite_imposable: '700',
  vous_retraite_brute: '715',
  vous_revenus_annee: ['aucune'],
}
