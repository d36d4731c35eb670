import { enumeration } from '../../moteur/expression/choice.ts'
import { entree_choix, individu } from '../../moteur/expression/input.ts'

const statuts_maritaux = enumeration('statut_marital', [
  ['non_renseigne', 'Non renseigné'],
  ['marie', 'Marié·e'],
  ['celibataire', 'Célibataire'],
  ['divorce', 'Divorcé·e'],
  ['veuf', 'Veuf ou veuve'],
  ['pacse', 'Pacsé·e'],
  ['jeune_veuf', 'Veuf ou veuve depuis peu'],
])

export const statut_marital = entree_choix('statut_marital', 'Situation matrimoniale', individu, statuts_maritaux)
