import { enumeration } from '../../moteur/expression/choice.ts'
import { entree_choix, entree_condition } from '../../moteur/expression/input.ts'
import { non } from '../../moteur/expression/logic.ts'
import { menage } from './entites.ts'
import { statut_occupation_logement } from './menage.ts'

// What only the manager of the home can say, on the certificate that goes with the request: no default where it changes the aid.

export const foyer_conventionne = entree_condition(
  'foyer_conventionne',
  'Le foyer ou la résidence est conventionné (APL)',
  menage,
)

export const foyer_ancien_non_ameliore = entree_condition(
  'foyer_ancien_non_ameliore',
  'Foyer de jeunes travailleurs conventionné après septembre 1990, ou résidence sociale conventionnée après 1994, sans travaux aidés',
  menage,
)

export const logement_crous = entree_condition('logement_crous', 'Logement géré par le Crous', menage, {
  defaut: { valeur: false, raison: 'un logement du Crous se déclare' },
})

export const etats_logement_foyer = enumeration('etat_logement_foyer', [
  ['non_renseigne', 'Non renseigné'],
  ['logement_rehabilite', 'Chambre réhabilitée'],
  ['logement_non_rehabilite', 'Chambre non réhabilitée'],
])

export const etat_logement_foyer = entree_choix(
  'etat_logement_foyer',
  'État de la chambre d’étudiant',
  menage,
  etats_logement_foyer,
)

export const etablissement_pour_personnes_agees = entree_condition(
  'etablissement_pour_personnes_agees',
  'Résidence autonomie, ou établissement pour personnes âgées dépendantes (Ehpad)',
  menage,
  {
    defaut: {
      valeur: false,
      raison: 'un logement ordinaire',
      pour: non(statut_occupation_logement.est('locataire_foyer')),
    },
  },
)
