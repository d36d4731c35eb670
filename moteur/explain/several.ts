import type { EntityName } from '../expression/entity.ts'
import type { Step } from './step.ts'

/** The entities of which an explanation speaks of more than one person or group: only these need be named. */
export function entitiesWithSeveral(root: Step): ReadonlySet<EntityName> {
  const seen = new Map<EntityName, string>()
  const several = new Set<EntityName>()
  const pending: Step[] = [root]
  for (let step = pending.pop(); step; step = pending.pop()) {
    if (step.kind === 'operation') pending.push(...step.parts.map((part) => part.step))
    if (step.kind === 'operation' || step.kind === 'constant' || step.kind === 'parameter') continue
    if (step.kind === 'rule') pending.push(step.formula)
    const { entity } = step.kind === 'input' ? step.input : step.rule
    const known = seen.get(entity)
    if (known === undefined) seen.set(entity, step.who)
    else if (known !== step.who) several.add(entity)
  }
  return several
}
