import { jour } from '../../moteur/expression/date.ts'
import { et } from '../../moteur/expression/logic.ts'
import { regle } from '../../moteur/expression/rule.ts'
import { famille, menage } from '../notions/entites.ts'
import { aide_logement_date_pret } from '../notions/menage.ts'
import { cch } from '../textes/texte.ts'
import { accedant } from './logement.ts'

/** The loans for works or for an older dwelling that the law kept until the end of 2019 are left aside. */
export const aides_logement_primo_accedant_eligibilite = regle(
  'aides_logement_primo_accedant_eligibilite',
  'Achète son logement par un prêt signé avant 2018',
  [cch('L841-4'), cch('R842-5')],
  et(
    accedant,
    famille.demandeur.condition(menage.condition_pour_chacun(aide_logement_date_pret.est_avant(jour('2018-01-01')))),
  ),
)
