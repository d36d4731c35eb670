import type { Month } from '../expression/month.ts'
import type { Node } from '../expression/node.ts'
import type { DatedValue, Schedule } from '../expression/schedule.ts'
import type { Input, Rule } from '../expression/variable.ts'
import type { Value } from '../interpret/unknown.ts'

/** Where the value of an input comes from. */
export type Origin =
  | { readonly kind: 'given'; readonly period: string }
  | { readonly kind: 'share'; readonly period: string; readonly total: number }
  | { readonly kind: 'default'; readonly reason: string }
  | { readonly kind: 'carried' }
  | { readonly kind: 'missing' }

/** Of whom and when a quantity is read. `who` is the id of the person or group. */
interface Read {
  readonly month: Month
  readonly who: string
  readonly value: Value
}

/** An operation of the tree, and the steps it was made from, in order: for a choice, the condition and the branch taken. */
export interface Operation {
  readonly kind: 'operation'
  readonly node: Node
  readonly value: Value
  readonly parts: readonly { readonly label?: string; readonly step: Step }[]
}

/** One step of an explanation: every leaf is an input, a parameter with its text, or a figure written in the law. */
export type Step =
  | (Read & { readonly kind: 'rule'; readonly rule: Rule; readonly formula: Step })
  | (Read & { readonly kind: 'given'; readonly rule: Rule })
  | (Read & { readonly kind: 'above'; readonly rule: Rule })
  | (Read & { readonly kind: 'input'; readonly input: Input; readonly origin: Origin })
  | { readonly kind: 'parameter'; readonly schedule: Schedule; readonly dated: DatedValue; readonly value: Value }
  | { readonly kind: 'constant'; readonly node: Node; readonly value: Value }
  | Operation
