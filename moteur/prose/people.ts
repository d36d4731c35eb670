import type { GroupName, Role } from '../expression/entity.ts'

interface People {
  readonly each: string
  readonly of: string
  readonly one: string
}

const groups: Readonly<Record<GroupName, string>> = {
  famille: 'de la famille',
  foyer_fiscal: 'du foyer fiscal',
  menage: 'du ménage',
}

/** The members of a group who hold some roles, as one says them: « chaque enfant de la famille ». */
export function peopleOf(group: GroupName, roles: readonly Role[]): People {
  const labels = roles.map(({ label }) => label)
  const ofGroup = groups[group]
  const name = labels.length > 2 ? 'membre' : labels.join(' ou ')
  return {
    each: `chaque ${name} ${ofGroup}`,
    of: `de ${name}s ${ofGroup}`.replace(/ ou (\S+)s /, 's ou $1s '),
    one: `un ${name} ${ofGroup}`,
  }
}
