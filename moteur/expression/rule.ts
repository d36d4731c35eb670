import { Condition } from './condition.ts'
import type { EntityName } from './entity.ts'
import type { Node } from './node.ts'
import { Term } from './term.ts'
import type { LegalText } from './text.ts'
import type { Periodicity, Rule, RuleVersion } from './variable.ts'

type Written<U, E> = Term<U, E> | Condition<E>

/** The wordings that followed each other: each runs from its date to the next one. */
export interface Versions<T> {
  readonly versions: readonly { readonly depuis: string; readonly calcul: T }[]
}

/** One dated wording of a rule. */
export function depuis<T>(date: string, calcul: T): Versions<T>['versions'][number] {
  return { depuis: date, calcul }
}

export function versions<T>(...liste: Versions<T>['versions']): Versions<T> {
  return { versions: liste }
}

interface Options {
  readonly periode?: Periodicity
  /** For a quantity that is the same for all: for whom it is asked. */
  readonly entite?: { readonly name: EntityName }
}

/**
 * A quantity that the law defines: its name, what it is called, the texts it comes from, how it is computed.
 * A formula given without version holds at every date its parameters cover.
 */
export function regle<U, E>(
  nom: string,
  libelle: string,
  textes: readonly LegalText[],
  calcul: Term<U, E> | Versions<Term<U, E>>,
  options?: Options,
): Term<U, E>
export function regle<E>(
  nom: string,
  libelle: string,
  textes: readonly LegalText[],
  calcul: Condition<E> | Versions<Condition<E>>,
  options?: Options,
): Condition<E>
export function regle(
  nom: string,
  libelle: string,
  textes: readonly LegalText[],
  calcul: Written<unknown, unknown> | Versions<Written<unknown, unknown>>,
  options: Options = {},
): Written<unknown, unknown> {
  const wordings: RuleVersion[] =
    'versions' in calcul
      ? calcul.versions.map(({ depuis: since, calcul: { node } }) => ({ since, formula: node }))
      : [{ since: '0001-01-01', formula: calcul.node }]
  const node = named(nom, libelle, textes, wordings, options)
  return node.unit === 'condition' ? new Condition(node) : new Term(node)
}

function named(
  name: string,
  label: string,
  texts: readonly LegalText[],
  versions: RuleVersion[],
  options: Options,
): Node {
  const first = versions[0]
  if (!first) throw new Error(`La règle ${name} n’a aucune version`)
  const { unit } = first.formula
  const entity = versions.map(({ formula }) => formula.entity).find((name) => name !== null) ?? options.entite?.name
  if (entity === undefined) throw new Error(`La règle ${name} ne se lit pour personne : c’est un barème`)
  const periodicity = options.periode ?? 'month'
  const spread = unit === 'euros_par_mois' || unit === 'heures' ? 'divide' : 'repeat'
  const rule: Rule = { kind: 'rule', name, label, texts, versions, unit, entity, periodicity, spread }
  return { kind: 'rule', rule, unit, entity }
}
