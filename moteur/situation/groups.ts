import type { GroupForm, Role } from '../expression/entity.ts'
import { RefusedAt } from './refusal.ts'
import type { Groups } from './situation.ts'

type Json = Readonly<Record<string, unknown>>

/** Reads who is in which group of one kind, and in which role. Every person is in one, and in one only. @throws RefusedAt */
export function readGroups(form: GroupForm, content: Json, persons: readonly string[]): Groups {
  const groupOf = persons.map(() => -1)
  const roleOf: string[] = []
  const ids = Object.keys(content)
  for (const [rank, id] of ids.entries()) {
    for (const { key, roles } of form.lists) {
      const path = [form.plural, id, key]
      const names = readNames((content[id] as Json)[key], path)
      for (const [i, name] of names.entries()) {
        const person = persons.indexOf(name)
        if (person < 0) throw new RefusedAt(path, `« ${name} » n’est pas parmi les individus`)
        if (groupOf[person] !== -1) throw new RefusedAt(path, `« ${name} » y est déjà, ou dans une autre ${form.label}`)
        groupOf[person] = rank
        roleOf[person] = roleAt(roles, i, path).name
      }
    }
    requireHolder(form, groupOf, roleOf, rank, id)
  }
  const alone = groupOf.indexOf(-1)
  if (alone >= 0) throw new RefusedAt(['individus', persons[alone] as string], `n’est dans aucune ${form.label}`)
  const members = ids.map((_, rank) => persons.flatMap((_, person) => (groupOf[person] === rank ? [person] : [])))
  return { ids, members, groupOf, roleOf }
}

function readNames(value: unknown, path: readonly string[]): readonly string[] {
  if (value === undefined || value === null) return []
  if (typeof value === 'string') return [value]
  if (Array.isArray(value) && value.every((name) => typeof name === 'string')) return value
  throw new RefusedAt(path, 'attend une liste d’identifiants d’individus')
}

// The places of a list are filled in order: of two parents, the first is the claimant.
function roleAt(roles: readonly Role[], rank: number, path: readonly string[]): Role {
  let places = 0
  for (const role of roles) {
    places += role.max
    if (rank < places) return role
  }
  throw new RefusedAt(path, `a plus de ${places} personne${places > 1 ? 's' : ''}`)
}

function requireHolder(
  form: GroupForm,
  groupOf: readonly number[],
  roleOf: readonly string[],
  rank: number,
  id: string,
): void {
  const first = form.lists[0]
  const holder = first?.roles[0]
  if (groupOf.some((group, person) => group === rank && roleOf[person] === holder?.name)) return
  throw new RefusedAt([form.plural, id, first?.key ?? ''], `est vide : il faut au moins une personne`)
}
