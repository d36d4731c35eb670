import type { EntityName, GroupName, Role } from '../expression/entity.ts'
import type { Month } from '../expression/month.ts'

/** The key of a value that holds for ever. */
export const eternity: Month = -1

/** The groups of one kind, their members as ranks in the list of persons. */
export interface Groups {
  readonly ids: readonly string[]
  readonly members: readonly (readonly number[])[]
  /** For each person, the rank of their group and the role they hold in it. */
  readonly groupOf: readonly number[]
  readonly roleOf: readonly Role[]
}

/** What was given for one variable of one person or group. */
export interface Given {
  /** The value for each month (January of the year for a yearly variable, `eternity` for one that holds for ever). */
  readonly byMonth: ReadonlyMap<Month, number>
  /** As it was given: `2025` → 12000. Kept so that an explanation can say where a month's value comes from. */
  readonly raw: readonly (readonly [period: string, value: number])[]
}

/** A household as it was described: persons, groups, and the values given, encoded as numbers. */
export interface Situation {
  readonly persons: readonly string[]
  readonly groups: Readonly<Record<GroupName, Groups>>
  /** By name of variable, then by rank of the person or group. */
  readonly given: ReadonlyMap<string, readonly (Given | undefined)[]>
}

/** The ids of the instances of an entity: persons, or groups of one kind. */
export function instancesOf(situation: Situation, entity: EntityName): readonly string[] {
  return entity === 'individu' ? situation.persons : situation.groups[entity].ids
}
