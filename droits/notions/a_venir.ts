import { enumeration } from '../../moteur/expression/choice.ts'
import { entree, entree_choix, entree_code, entree_condition, individu } from '../../moteur/expression/input.ts'
import { euros_par_mois } from '../../moteur/expression/units.ts'
import { menage } from './entites.ts'
import { date_debut_chomage, handicap } from './individu.ts'
import { aide_logement_date_pret, coloc, logement_chambre, zone_apl } from './menage.ts'
import { bourse_enseignement_sup, epargne_revenus_imposables } from './ressources.ts'

/**
 * Facts that a situation may give and that no rule reads yet: AAH, ASS, ASPA and the tax return will.
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

export const entrees_a_venir = [
  mensuel('salaire_de_base', 'Salaire brut de base'),
  mensuel('salaire_imposable', 'Salaire imposable'),
  mensuel('chomage_brut', 'Allocations de chômage brutes'),
  mensuel('chomage_imposable', 'Allocations de chômage imposables'),
  mensuel('retraite_brute', 'Pensions de retraite brutes'),
  mensuel('retraite_imposable', 'Pensions de retraite imposables'),
  mensuel('pensions_alimentaires_versees_individu', 'Pensions alimentaires versées'),
  entree_choix('statut_marital', 'Situation matrimoniale', individu, statuts_maritaux),
  oui_non('inapte_travail', 'Reconnu·e inapte au travail'),
  oui_non(
    'aah_restriction_substantielle_durable_acces_emploi',
    'Restriction substantielle et durable pour l’accès à l’emploi',
  ),
  entree_code('depcom', 'Commune (code INSEE)', menage),
  date_debut_chomage,
  handicap,
  bourse_enseignement_sup,
  epargne_revenus_imposables,
  aide_logement_date_pret,
  coloc,
  logement_chambre,
  zone_apl,
] as const
