import { gatherLaw } from '../../moteur/law.ts'
import { asi } from '../aspa/asi.ts'
import { aspa } from '../aspa/aspa.ts'
import { ass } from '../ass/ass.ts'
import { entrees_a_venir } from '../notions/a_venir.ts'
import { formes } from '../notions/entites.ts'
import { aah } from './aah.ts'
import { caah } from './caah.ts'

/** What the tests of ASPA, ASI, ASS and AAH run on: these rights read each other. */
export const loi_d_essai = gatherLaw(formes, [aspa, asi, ass, aah, caah, ...entrees_a_venir])
