import type { EntityName } from '../expression/entity.ts'
import type { Step } from './step.ts'
import { stepsUnder } from './steps_under.ts'

/** The entities of which an explanation speaks of more than one person or group: only these need be named. */
export function entitiesWithSeveral(root: Step): ReadonlySet<EntityName> {
  const seen = new Map<EntityName, string>()
  const several = new Set<EntityName>()
  for (const step of stepsUnder(root)) {
    if (step.kind === 'operation' || step.kind === 'constant' || step.kind === 'parameter') continue
    const { entity } = step.kind === 'input' ? step.input : step.rule
    const known = seen.get(entity) ?? step.who
    seen.set(entity, known)
    if (known !== step.who) several.add(entity)
  }
  return several
}
