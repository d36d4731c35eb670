import { ou } from '../../moteur/expression/logic.ts'
import { regle } from '../../moteur/expression/rule.ts'
import { cch } from '../textes/texte.ts'
import { accession_conventionnee } from './accedant.ts'
import { en_foyer_conventionne, location_conventionnee } from './logement.ts'

export const logement_conventionne = regle(
  'logement_conventionne',
  'Logement conventionné, qui ouvre droit à l’APL',
  [cch('D823-9')],
  ou(location_conventionnee, en_foyer_conventionne, accession_conventionnee),
)
