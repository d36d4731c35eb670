import { enumeration } from '../../moteur/expression/choice.ts'
import {
  entree,
  entree_choix,
  entree_code,
  entree_condition,
  entree_date,
  individu,
} from '../../moteur/expression/input.ts'
import { euros, euros_par_mois } from '../../moteur/expression/units.ts'
import { menage } from './entites.ts'

/**
 * Facts that a situation may give and that no rule reads yet: housing aid, AAH, ASS, ASPA and the tax return will.
 * They are known so that a complete file is not refused; what they say is checked like the rest.
 */
const mensuel = (nom: string, libelle: string) => entree(nom, libelle, individu, euros_par_mois)
const oui_non = (nom: string, libelle: string) => entree_condition(nom, libelle, individu)

const statuts_maritaux = enumeration('statut_marital', [
  ['non_renseigne', 'Non renseigné'],
  ['marie', 'Marié·e'],
  ['celibataire', 'Célibataire'],
  ['divorce', 'Divorcé·e'],
  ['veuf', 'Veuf ou veuve'],
  ['pacse', 'Pacsé·e'],
  ['jeune_veuf', 'Veuf ou veuve depuis peu'],
])

const zones_apl = enumeration('zone_apl', [
  ['non_renseigne', 'Non renseignée'],
  ['zone_1', 'Zone 1'],
  ['zone_2', 'Zone 2'],
  ['zone_3', 'Zone 3'],
])

export const entrees_a_venir = [
  mensuel('salaire_de_base', 'Salaire brut de base'),
  mensuel('salaire_imposable', 'Salaire imposable'),
  mensuel('chomage_brut', 'Allocations de chômage brutes'),
  mensuel('chomage_imposable', 'Allocations de chômage imposables'),
  mensuel('retraite_brute', 'Pensions de retraite brutes'),
  mensuel('retraite_imposable', 'Pensions de retraite imposables'),
  mensuel('pensions_alimentaires_versees_individu', 'Pensions alimentaires versées'),
  mensuel('bourse_enseignement_sup', 'Bourse de l’enseignement supérieur'),
  entree('epargne_revenus_imposables', 'Épargne dont les intérêts sont imposés', individu, euros),
  entree_choix('statut_marital', 'Situation matrimoniale', individu, statuts_maritaux),
  oui_non('handicap', 'En situation de handicap'),
  oui_non('inapte_travail', 'Reconnu·e inapte au travail'),
  oui_non(
    'aah_restriction_substantielle_durable_acces_emploi',
    'Restriction substantielle et durable pour l’accès à l’emploi',
  ),
  entree_date('date_debut_chomage', 'Début de la période de chômage', individu),
  entree_date('aide_logement_date_pret', 'Date du prêt pour le logement', menage),
  entree_condition('coloc', 'En colocation', menage),
  entree_condition('logement_chambre', 'Loue une chambre', menage),
  entree_code('depcom', 'Commune (code INSEE)', menage),
  entree_choix('zone_apl', 'Zone du logement pour les aides', menage, zones_apl),
] as const
