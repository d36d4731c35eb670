import { renvoi } from '../../moteur/expression/later.ts'
import { euros_par_mois } from '../../moteur/expression/units.ts'
import { famille } from './entites.ts'

/** Housing aid reads the RSA of the month before, and the RSA reads housing aid: whoever reads it does so through this. */
export const aide_logement_due = renvoi('aide_logement', euros_par_mois, famille)
