import { entree, individu } from '../../moteur/expression/input.ts'
import { euros_par_mois } from '../../moteur/expression/units.ts'
import { depcom } from './commune.ts'
import {
  aah_restriction_substantielle_durable_acces_emploi,
  date_debut_chomage,
  handicap,
  inapte_travail,
} from './individu.ts'
import { aide_logement_date_pret, coloc, logement_chambre, zone_apl } from './menage.ts'
import { aide_logement_est_pret_conventionne } from './pret_logement.ts'
import { bourse_enseignement_sup, epargne_revenus_imposables } from './ressources.ts'
import * as declares from './revenus_declares.ts'
import { statut_marital } from './statut_marital.ts'

/**
 * Facts that a situation may give and that no rule reads yet: AAH, ASS, ASPA and the tax return will.
 * They are known so that a complete file is not refused; what they say is checked like the rest.
 */
const mensuel = (nom: string, libelle: string) => entree(nom, libelle, individu, euros_par_mois)

export const entrees_a_venir = [
  mensuel('chomage_brut', 'Allocations de chômage brutes'),
  statut_marital,
  depcom,
  date_debut_chomage,
  handicap,
  bourse_enseignement_sup,
  epargne_revenus_imposables,
  aide_logement_date_pret,
  aide_logement_est_pret_conventionne,
  coloc,
  logement_chambre,
  zone_apl,
  aah_restriction_substantielle_durable_acces_emploi,
  inapte_travail,
  declares.salaire_de_base,
  declares.salaire_imposable,
  declares.chomage_imposable,
  declares.retraite_brute,
  declares.retraite_imposable,
  declares.pensions_alimentaires_versees_individu,
] as const
