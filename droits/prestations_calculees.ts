import { aah } from './aah/aah.ts'
import { caah } from './aah/caah.ts'
import { aide_logement } from './aides_logement/aide_logement.ts'
import { asi } from './aspa/asi.ts'
import { aspa } from './aspa/aspa.ts'
import { ass } from './ass/ass.ts'
import { af } from './prestations_familiales/af.ts'
import { asf } from './prestations_familiales/asf.ts'
import { cf } from './prestations_familiales/cf.ts'
import { paje_base } from './prestations_familiales/paje_base.ts'

/** Benefits that other rights count: what was given as received, else what the law computes. */
export const prestations_calculees = [aide_logement, af, cf, asf, paje_base, aspa, asi, ass, aah, caah]
