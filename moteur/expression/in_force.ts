import { type Month, monthName, monthOfDate } from './month.ts'
import { type DatedValue, OutsideSchedule, type Schedule, valueAt } from './schedule.ts'
import type { Rule, RuleVersion } from './variable.ts'

// A household asks the same few hundred (parameter, month) pairs as the one before it: dates are compared once.
const values = new WeakMap<Schedule, Map<Month, DatedValue>>()
const wordings = new WeakMap<Rule, Map<Month, RuleVersion>>()

/** The value of a parameter in force on the first day of a month. @throws OutsideSchedule */
export function valueInForce(schedule: Schedule, month: Month): DatedValue {
  return remembered(values, schedule, month, () => valueAt(schedule, month))
}

/** The wording of a rule in force on the first day of a month. @throws OutsideSchedule before the first wording. */
export function wordingInForce(rule: Rule, month: Month): RuleVersion {
  return remembered(wordings, rule, month, () => wordingAt(rule, month))
}

function wordingAt(rule: Rule, month: Month): RuleVersion {
  // What never changes is read at no month: its wording is the first one.
  const version = month < 0 ? rule.versions[0] : rule.versions.findLast(({ since }) => monthOfDate(since) <= month)
  if (version) return version
  throw new OutsideSchedule(
    `${rule.label} : la règle n’existe pas en ${monthName(month)}, elle commence le ${rule.versions[0]?.since}`,
  )
}

function remembered<K extends object, V>(memory: WeakMap<K, Map<Month, V>>, key: K, month: Month, find: () => V): V {
  let known = memory.get(key)
  if (!known) memory.set(key, (known = new Map()))
  let found = known.get(month)
  if (found === undefined) known.set(month, (found = find()))
  return found
}
