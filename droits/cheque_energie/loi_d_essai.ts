import { gatherLaw } from '../../moteur/law.ts'
import { entrees_a_venir } from '../notions/a_venir.ts'
import { formes } from '../notions/entites.ts'
import { rsa } from '../rsa/rsa.ts'
import { cheque_energie, cheque_energie_publie } from './cheque_energie.ts'

/** What the tests of this right run on; the RSA so that every fact of a reference household is known. */
export const loi_d_essai = gatherLaw(formes, [cheque_energie, cheque_energie_publie, rsa, ...entrees_a_venir])
