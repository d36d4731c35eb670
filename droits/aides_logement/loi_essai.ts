import { gatherLaw } from '../../moteur/law.ts'
import { loi } from '../loi.ts'
import { formes } from '../notions/entites.ts'
import { aide_logement, aide_logement_versee, alf, als, apl } from './aide_logement.ts'

// Every other fact that the whole law knows, so that a complete file is not refused.
const faits = loi.inputs
  .filter(({ name }) => name !== 'aide_logement')
  .map((input) => ({ node: { kind: 'input' as const, input, unit: input.unit, entity: input.entity } }))

const trimestre = loi.rules
  .filter(({ name }) => name === 'ppa_trimestre_decale')
  .map((rule) => ({ node: { kind: 'rule' as const, rule, unit: rule.unit, entity: rule.entity } }))

/** Housing aid alone, for its tests: the benefits of other rights are facts. */
export const loi_des_aides_au_logement = gatherLaw(formes, [
  aide_logement,
  aide_logement_versee,
  apl,
  alf,
  als,
  ...trimestre,
  ...faits,
])
