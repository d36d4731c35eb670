import type { EntityName } from '../expression/entity.ts'
import type { Month } from '../expression/month.ts'
import type { Law } from '../law.ts'
import { Collected } from './collected.ts'
import { readGroups } from './groups.ts'
import { nearest } from './nearest.ts'
import { type Refusal, RefusedAt } from './refusal.ts'
import type { Groups, Situation } from './situation.ts'
import { readValues } from './values.ts'

type Json = Readonly<Record<string, unknown>>

// A household of more is a file badly cut.
const maximumPersons = 200

/**
 * Reads a household in OpenFisca's form: `individus`, `familles`, `foyers_fiscaux`, `menages`, and values by variable and
 * period. What is wrong is told with its path; nothing unknown is passed over in silence.
 */
export function readSituation(law: Law, content: unknown, month: Month): Situation | Refusal {
  try {
    return read(law, content, month)
  } catch (error) {
    if (error instanceof RefusedAt) return error.refusal
    throw error
  }
}

export function isRefusal(read: Situation | Refusal): read is Refusal {
  return 'cause' in read
}

function read(law: Law, content: unknown, month: Month): Situation {
  const root = object(content, ['situation'])
  const known = ['individus', ...law.forms.map(({ plural }) => plural)]
  for (const key of Object.keys(root)) {
    if (!known.includes(key)) throw new RefusedAt([key], `n’est pas attendu ici : ${known.join(', ')}`)
  }
  const persons = instances(root, 'individus')
  const names = Object.keys(persons)
  if (names.length === 0) throw new RefusedAt(['individus'], 'il faut au moins une personne')
  if (names.length > maximumPersons) throw new RefusedAt(['individus'], `plus de ${maximumPersons} personnes`)
  const collected = new Collected()
  readInstances(law, 'individu', ['individus'], persons, [], month, collected)
  const groups = Object.fromEntries(
    law.forms.map((form) => {
      const found = instances(root, form.plural)
      const lists = form.lists.map(({ key }) => key)
      readInstances(law, form.name, [form.plural], found, lists, month, collected)
      return [form.name, readGroups(form, found, names)]
    }),
  ) as Record<'famille' | 'foyer_fiscal' | 'menage', Groups>
  return { persons: names, groups, given: collected.given }
}

function instances(root: Json, key: string): Readonly<Record<string, Json>> {
  const found = object(root[key] ?? {}, [key])
  for (const [id, content] of Object.entries(found)) object(content, [key, id])
  return found as Readonly<Record<string, Json>>
}

function readInstances(
  law: Law,
  entity: EntityName,
  path: readonly string[],
  found: Readonly<Record<string, Json>>,
  lists: readonly string[],
  month: Month,
  collected: Collected,
): void {
  for (const [rank, [id, content]] of Object.entries(found).entries()) {
    for (const [name, values] of Object.entries(content)) {
      if (lists.includes(name)) continue
      const variable = law.variables.get(name)
      const at = [...path, id, name]
      if (!variable) throw new RefusedAt(at, unknownVariable(law, name))
      if (variable.entity !== entity) throw new RefusedAt(at, `se donne pour : ${variable.entity}`)
      collected.add(name, rank, readValues(variable, values, month, at), at)
    }
  }
}

function unknownVariable(law: Law, name: string): string {
  const close = nearest(name, law.variables.keys())
  return close ? `variable inconnue (${close} ?)` : 'variable inconnue'
}

function object(value: unknown, path: readonly string[]): Json {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Json
  throw new RefusedAt(path, 'attend un objet')
}
