import { enumeration } from '../../moteur/expression/choice.ts'
import { entree, entree_choix, entree_condition, entree_date, individu } from '../../moteur/expression/input.ts'
import { euros, euros_par_mois, nombre } from '../../moteur/expression/units.ts'
import { menage } from './entites.ts'

const categories_salariees = enumeration('categorie_salarie', [
  ['prive_non_cadre', 'Non-cadre du secteur privé'],
  ['prive_cadre', 'Cadre du secteur privé'],
  ['public_titulaire_etat', 'Titulaire de la fonction publique d’État'],
  ['public_titulaire_militaire', 'Militaire de carrière'],
  ['public_titulaire_territoriale', 'Titulaire de la fonction publique territoriale'],
  ['public_titulaire_hospitaliere', 'Titulaire de la fonction publique hospitalière'],
  ['public_non_titulaire', 'Contractuel·le de la fonction publique'],
  ['non_pertinent', 'Sans objet'],
])

const secteurs_d_employeur = enumeration('secteur_activite_employeur', [
  ['non_renseigne', 'Non renseigné'],
  ['agricole', 'Agricole'],
  ['non_agricole', 'Non agricole'],
])

const regimes_de_securite_sociale = enumeration('regime_securite_sociale', [
  ['aucun', 'Aucun'],
  ['regime_general', 'Régime général'],
  ['regime_agricole', 'Régime agricole'],
  ['regime_retraite_fonctionnaires_civils_militaires_etat', 'Fonctionnaires de l’État et militaires'],
  ['regime_special_fonctionnaires_territoriaux_hospitaliers', 'Fonctionnaires territoriaux et hospitaliers'],
  ['fond_special_pensions_ouvriers_etablissements_industriels_etat', 'Ouvriers de l’État'],
  ['regime_special_agents_sncf', 'SNCF'],
  ['regime_special_agents_ratp', 'RATP'],
  ['regime_special_industries_electriques_gazieres', 'Industries électriques et gazières'],
  ['autres_regimes', 'Autre régime'],
])

const scolarites = enumeration('scolarite', [
  ['inconnue', 'Non renseignée'],
  ['maternelle', 'École maternelle'],
  ['primaire', 'École élémentaire'],
  ['college', 'Collège'],
  ['lycee', 'Lycée'],
  ['enseignement_superieur', 'Enseignement supérieur'],
  ['grande_ecole_du_numerique', 'Formation de la Grande École du numérique'],
])

const statuts_d_etablissement = enumeration('statuts_etablissement_scolaire', [
  ['inconnu', 'Non renseigné'],
  ['public', 'Public'],
  ['prive_sous_contrat', 'Privé sous contrat'],
  ['prive_hors_contrat', 'Privé hors contrat'],
])

const annees_d_etude = enumeration('annee_etude', [
  ['autre', 'Autre'],
  ['cap_1', 'CAP, 1ʳᵉ année'],
  ['cap_2', 'CAP, 2ᵉ année'],
  ['seconde', 'Seconde'],
  ['premiere', 'Première'],
  ['terminale', 'Terminale'],
  ['bts_1', 'BTS, 1ʳᵉ année'],
  ['bts_2', 'BTS, 2ᵉ année'],
  ['cpge_1', 'Classe préparatoire, 1ʳᵉ année'],
  ['cpge_2', 'Classe préparatoire, 2ᵉ année'],
  ['but_1', 'BUT, 1ʳᵉ année'],
  ['but_2', 'BUT, 2ᵉ année'],
  ['but_3', 'BUT, 3ᵉ année'],
  ['licence_1', 'Licence, 1ʳᵉ année'],
  ['licence_2', 'Licence, 2ᵉ année'],
  ['licence_3', 'Licence, 3ᵉ année'],
  ['master_1', 'Master, 1ʳᵉ année'],
  ['master_2', 'Master, 2ᵉ année'],
  ['doctorat_1', 'Doctorat, 1ʳᵉ année'],
  ['doctorat_2', 'Doctorat, 2ᵉ année'],
  ['doctorat_3', 'Doctorat, 3ᵉ année'],
])

const oui_ou_non = (nom: string, libelle: string) => entree_condition(nom, libelle, individu)

/**
 * Facts on which none of the rights computed here depends in law; the programs that speak OpenFisca's language send them
 * with every household. They are checked like the rest, and change nothing. (OpenFisca guesses a student grant from those
 * of the studies; here one says it: `boursier`.)
 */
export const faits_sans_effet = [
  oui_ou_non('alternant', 'En alternance'),
  entree_choix('annee_etude', 'Année d’études', individu, annees_d_etude),
  entree('bourse_criteres_sociaux_base_ressources_parentale', 'Ressources des parents', individu, euros),
  entree('bourse_criteres_sociaux_distance_domicile_familial', 'Distance au domicile familial (km)', individu, nombre),
  entree_choix('categorie_salarie', 'Catégorie de salarié', individu, categories_salariees),
  entree_date('contrat_de_travail_debut', 'Début du contrat de travail', individu),
  entree_date('debut_etudes_etranger', 'Début des études à l’étranger', individu),
  entree_date('fin_etudes_etranger', 'Fin des études à l’étranger', individu),
  oui_ou_non('enfant_place', 'Enfant placé'),
  oui_ou_non('peec_employeur', 'Employeur participant à l’effort de construction'),
  oui_ou_non('professionnalisation', 'En contrat de professionnalisation'),
  entree_choix('regime_securite_sociale', 'Régime de sécurité sociale', individu, regimes_de_securite_sociale),
  entree_choix('scolarite', 'Établissement fréquenté', individu, scolarites),
  entree_choix('secteur_activite_employeur', 'Secteur de l’employeur', individu, secteurs_d_employeur),
  oui_ou_non('service_civique', 'En service civique'),
  entree_choix('statuts_etablissement_scolaire', 'Statut de l’établissement', individu, statuts_d_etablissement),
  oui_ou_non('sous_contrat_engagement_jeune', 'En contrat d’engagement jeune'),
  entree('charges_locatives', 'Charges locatives', menage, euros_par_mois),
  entree_date('date_entree_logement', 'Entrée dans le logement', menage),
] as const
