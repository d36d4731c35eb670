import type { EntityName, GroupName, Role } from '../expression/entity.ts'
import type { Month } from '../expression/month.ts'

/** The key of a value that holds for ever. */
export const eternity: Month = -1

/** The groups of one kind, their members as ranks in the list of persons. */
export interface Groups {
  readonly ids: readonly string[]
  readonly members: readonly (readonly number[])[]
  /** For each person, the rank of their group and the name of the role they hold in it. */
  readonly groupOf: readonly number[]
  readonly roleOf: readonly string[]
}

/** What was given for one variable of one person or group. */
export interface Given {
  /** The value for each month (January of the year for a yearly variable, `eternity` for one that holds for ever). */
  readonly byMonth: ReadonlyMap<Month, number>
  /** As it was given: `2025` → 12000. Kept so that an explanation can say where a month's value comes from. */
  readonly raw: readonly (readonly [period: string, value: number])[]
}

/** The value given for the nearest month, the earlier of two as near. */
export function nearestGiven(given: Given, month: Month): number | undefined {
  let nearest: Month | undefined
  for (const each of given.byMonth.keys()) {
    if (nearest === undefined || Math.abs(each - month) < Math.abs(nearest - month)) nearest = each
    else if (Math.abs(each - month) === Math.abs(nearest - month)) nearest = Math.min(nearest, each)
  }
  return nearest === undefined ? undefined : given.byMonth.get(nearest)
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

/** The members of a group who hold one of these roles. */
export function holders(groups: Groups, who: number, roles: readonly Role[]): readonly number[] {
  return (groups.members[who] ?? []).filter((person) => holdsOne(groups, person, roles))
}

/** Whether a person holds one of these roles in their group. Roles are compared by name: a situation may have been copied. */
export function holdsOne(groups: Groups, person: number, roles: readonly Role[]): boolean {
  return roles.some(({ name }) => name === groups.roleOf[person])
}
