import { gatherLaw } from '../../moteur/law.ts'
import { entrees_a_venir } from '../notions/a_venir.ts'
import { formes } from '../notions/entites.ts'
import {
  cmu_c,
  cmu_c_publie,
  css_participation_forfaitaire,
  css_participation_forfaitaire_publie,
} from './complementaire_sante.ts'

/** What the tests of this right run on. */
export const loi_d_essai = gatherLaw(formes, [
  cmu_c,
  css_participation_forfaitaire,
  cmu_c_publie,
  css_participation_forfaitaire_publie,
  ...entrees_a_venir,
])
