import { Choice, type EnumerationOf } from './choice.ts'
import { Code, codeNumber } from './code.ts'
import { Condition } from './condition.ts'
import { DateTerm } from './date.ts'
import { parseDay } from './day.ts'
import type { Individu } from './entity.ts'
import type { Node } from './node.ts'
import { Term } from './term.ts'
import type { Unit, UnitWitness } from './units.ts'
import type { DeclaredDefault, Input, Periodicity, Spread } from './variable.ts'

/** The runtime witness of an entity, from which TypeScript infers `E`. */
export interface EntityWitness<E extends { readonly entite: string }> {
  readonly name: E['entite']
  readonly type?: E
}

export const individu: EntityWitness<Individu> = { name: 'individu' }

/** A default that the declaration allows, why, and for whom (everybody, or those who meet a condition). */
export interface DefaultOf<T, E> {
  readonly valeur: T
  readonly raison: string
  readonly pour?: Condition<E>
}

interface Options<T, E> {
  readonly periode?: Periodicity
  /** What a yearly value means for a month: `divide` for a flow (the default for amounts by month), else `repeat`. */
  readonly sur_l_annee?: Spread
  readonly defaut?: DefaultOf<T, E>
  readonly minimum?: number
}

/** An amount or a count. */
export function entree<U extends Unit, E extends { readonly entite: string }>(
  name: string,
  label: string,
  entity: EntityWitness<E>,
  unit: UnitWitness<U>,
  options: Options<number, E> = {},
): Term<U, E> {
  const flow = unit.name === 'euros_par_mois' || unit.name === 'heures'
  return new Term(
    read({
      ...common(name, label, entity, options, flow ? 'divide' : 'repeat'),
      unit: unit.name,
      minimum: options.minimum ?? 0,
      ...declared(options.defaut, (value) => value),
    }),
  )
}

/** A yes or no. */
export function entree_condition<E extends { readonly entite: string }>(
  name: string,
  label: string,
  entity: EntityWitness<E>,
  options: Options<boolean, E> = {},
): Condition<E> {
  const quantity = { ...common(name, label, entity, options, 'repeat'), unit: 'condition' as const, minimum: 0 }
  return new Condition(read({ ...quantity, ...declared(options.defaut, Number) }))
}

/** One code of a closed list. */
export function entree_choix<V extends string, E extends { readonly entite: string }>(
  name: string,
  label: string,
  entity: EntityWitness<E>,
  list: EnumerationOf<V>,
  options: Options<V, E> = {},
): Choice<V, E> {
  const rank = (code: V) => list.members.findIndex((member) => member.code === code)
  const quantity = { ...common(name, label, entity, options, 'repeat'), unit: 'choix' as const, minimum: 0 }
  return new Choice(read({ ...quantity, enumeration: list, ...declared(options.defaut, rank) }), list)
}

/** A day, the same for ever (a birth, the start of a contract). */
export function entree_date<E extends { readonly entite: string }>(
  name: string,
  label: string,
  entity: EntityWitness<E>,
  options: Omit<Options<string, E>, 'periode' | 'sur_l_annee'> = {},
): DateTerm<E> {
  const quantity = common(name, label, entity, { ...options, periode: 'eternity' }, 'repeat')
  const { defaut } = options
  return new DateTerm(read({ ...quantity, unit: 'date', minimum: -Infinity, ...declared(defaut, dayOf) }))
}

/** An official code, the same for the whole dwelling or person: compared, never computed with. */
export function entree_code<E extends { readonly entite: string }>(
  name: string,
  label: string,
  entity: EntityWitness<E>,
  options: Omit<Options<string, E>, 'periode' | 'sur_l_annee'> = {},
): Code<E> {
  const quantity = { ...common(name, label, entity, options, 'repeat'), unit: 'code' as const, minimum: 0 }
  return new Code(read({ ...quantity, ...declared(options.defaut, codeOf) }))
}

function common<T, E extends { readonly entite: string }>(
  name: string,
  label: string,
  entity: EntityWitness<E>,
  options: Options<T, E>,
  spread: Spread,
) {
  return {
    kind: 'input' as const,
    name,
    label,
    entity: entity.name as Input['entity'],
    periodicity: options.periode ?? ('month' as const),
    spread: options.sur_l_annee ?? spread,
  }
}

function dayOf(text: string): number {
  const day = parseDay(text)
  if (day === undefined) throw new Error(`« ${text} » n’est pas une date`)
  return day
}

function codeOf(text: string): number {
  const code = codeNumber(text)
  if (code === undefined) throw new Error(`« ${text} » n’est pas un code`)
  return code
}

function declared<T, E>(
  defaut: DefaultOf<T, E> | undefined,
  encode: (value: T) => number,
): { default?: DeclaredDefault } {
  if (!defaut) return {}
  const { valeur, raison, pour } = defaut
  return { default: { value: encode(valeur), reason: raison, ...(pour ? { when: pour.node } : {}) } }
}

function read(input: Input): Node {
  return { kind: 'input', input, unit: input.unit, entity: input.entity }
}
