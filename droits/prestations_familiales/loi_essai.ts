import { gatherLaw } from '../../moteur/law.ts'
import { rfr } from '../impot/revenu_fiscal_de_reference.ts'
import { loi } from '../loi.ts'
import { formes } from '../notions/entites.ts'
import { af } from './af.ts'
import { asf } from './asf.ts'
import { cf } from './cf.ts'
import { paje_base } from './paje_base.ts'
import { prestations_familiales_base_ressources } from './ressources.ts'

export const sorties = { prestations_familiales_base_ressources, af, cf, asf, paje_base }

const calculees = new Set(Object.keys(sorties))

// Every other fact that the whole law knows, so that a complete file is not refused.
const faits = loi.inputs
  .filter(({ name }) => !calculees.has(name))
  .map((input) => ({ node: { kind: 'input' as const, input, unit: input.unit, entity: input.entity } }))

/** The law of the tests of this folder, until these rules join the whole law. */
export const loi_des_prestations_familiales = gatherLaw(formes, [rfr, ...Object.values(sorties), ...faits])
