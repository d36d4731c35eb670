import { entree_condition, individu } from '../../moteur/expression/input.ts'
import { et } from '../../moteur/expression/logic.ts'
import { regle } from '../../moteur/expression/rule.ts'
import { residence_mayotte } from '../notions/commune.ts'
import { famille } from '../notions/entites.ts'
import { arrete_aides_logement } from '../textes/arrete_aides_logement.ts'
import { cch } from '../textes/texte.ts'
import { du_logement, en_departement_d_outre_mer } from './logement.ts'

export const a_mayotte = du_logement(residence_mayotte)

/** The five départements: Saint-Martin and the others have a tax law of their own, which the resources follow. */
export const aide_logement_outre_mer = regle(
  'aide_logement_outre_mer',
  'Barème de la Guadeloupe, de la Guyane, de la Martinique, de La Réunion et de Mayotte',
  [arrete_aides_logement('46')],
  en_departement_d_outre_mer,
)

const fonctionnaire_de_passage_a_mayotte = entree_condition(
  'fonctionnaire_de_passage_a_mayotte',
  'Fonctionnaire, militaire ou magistrat à Mayotte, dont les intérêts sont ailleurs',
  individu,
  { defaut: { valeur: false, raison: 'situation à signaler (CCH, art. L. 861-8)' } },
)

export const exclu_a_mayotte = regle(
  'aide_logement_exclu_a_mayotte',
  'Agent de l’État à Mayotte, dont les intérêts sont ailleurs',
  [cch('L861-8')],
  et(a_mayotte, famille.demandeur.condition(fonctionnaire_de_passage_a_mayotte)),
)
