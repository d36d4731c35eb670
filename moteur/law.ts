import { childrenOf } from './expression/children.ts'
import type { GroupForm } from './expression/entity.ts'
import type { Node } from './expression/node.ts'
import type { Schedule } from './expression/schedule.ts'
import type { Input, Rule, Variable } from './expression/variable.ts'

/** A body of law: the forms of its groups, and everything that may be given or asked, by name. */
export interface Law {
  readonly forms: readonly GroupForm[]
  readonly variables: ReadonlyMap<string, Variable>
  readonly rules: readonly Rule[]
  readonly inputs: readonly Input[]
  readonly schedules: readonly Schedule[]
  /** Rules that stand for the inputs of their name: a benefit received is what was given, else what the law computes. */
  readonly computed: ReadonlyMap<string, Rule>
}

type Written = { readonly node: Node }

/**
 * Gathers all that the given terms rest on, however deep. A rule among `computed` takes the place of the input of its name.
 * @throws when two different quantities bear one name.
 */
export function gatherLaw(
  forms: readonly GroupForm[],
  roots: readonly Written[],
  received: readonly Written[] = [],
): Law {
  const variables = new Map<string, Variable>()
  const schedules = new Map<string, Schedule>()
  const computed = new Map(received.map(ruleOf).map((rule) => [rule.name, rule]))
  const pending: Node[] = [...roots, ...received].map(({ node }) => node)
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.kind === 'parameter') keep(schedules, node.schedule)
    const variable = node.kind === 'rule' ? node.rule : node.kind === 'input' ? node.input : undefined
    if (variable?.kind === 'input' && computed.has(variable.name)) continue
    if (variable) {
      if (!keep(variables, variable)) continue
      if (variable.kind === 'rule') pending.push(...variable.versions.map(({ formula }) => formula))
      else if (variable.default?.when) pending.push(variable.default.when)
    }
    pending.push(...childrenOf(node))
  }
  const all = [...variables.values()]
  return {
    forms,
    variables,
    rules: all.filter((variable) => variable.kind === 'rule'),
    inputs: all.filter((variable) => variable.kind === 'input'),
    schedules: [...schedules.values()],
    computed,
  }
}

function ruleOf({ node }: Written): Rule {
  if (node.kind !== 'rule') throw new Error('Seule une règle tient lieu d’une prestation reçue')
  return node.rule
}

function keep<T extends { readonly name: string }>(known: Map<string, T>, item: T): boolean {
  const same = known.get(item.name)
  if (same === item) return false
  if (same) throw new Error(`Deux quantités portent le nom ${item.name}`)
  known.set(item.name, item)
  return true
}
