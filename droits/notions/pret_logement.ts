import { enumeration } from '../../moteur/expression/choice.ts'
import { entree_choix, entree_condition } from '../../moteur/expression/input.ts'
import { menage } from './entites.ts'

// What the loan offer says. No default: it decides between two aids.

export const aide_logement_est_pret_conventionne = entree_condition(
  'aide_logement_est_pret_conventionne',
  'Le crédit est un prêt conventionné ou un prêt d’accession sociale (PAS)',
  menage,
)

export const etats_logement = enumeration('etat_logement', [
  ['non_renseigne', 'Non renseigné'],
  ['construction_acquisition_logement_neuf', 'Logement neuf, acheté ou construit'],
  ['travaux_amelioration_residence_principale', 'Travaux dans sa résidence principale'],
  ['agrandissement_amenagement', 'Agrandissement, ou local aménagé en logement'],
  ['acquisition_amelioration', 'Logement ancien acheté et amélioré'],
  ['acquisition_sans_amelioration_logement_existant', 'Logement ancien acheté sans travaux'],
  ['amelioration', 'Travaux seuls, dans un logement déjà acheté'],
])

export const etat_logement = entree_choix('etat_logement', 'Ce que le crédit a payé', menage, etats_logement)

export const financement_decide_avant_2019 = entree_condition(
  'financement_decide_avant_2019',
  'Outre-mer, financement de l’État décidé avant le 31 décembre 2018',
  menage,
)
