import { Choice } from './choice.ts'
import { Condition } from './condition.ts'
import { DateTerm } from './date.ts'
import type { EntityName } from './entity.ts'
import type { Node } from './node.ts'
import { Term } from './term.ts'
import type { LegalText } from './text.ts'
import type { Enumeration, Periodicity, Rule, RuleVersion } from './variable.ts'

type Written<U, E> = Term<U, E> | Condition<E> | Choice<string, E> | DateTerm<E>

/** The wordings that followed each other: each runs from its date to the next one. */
export interface Versions<T> {
  readonly versions: readonly { readonly depuis: string; readonly calcul: T; readonly textes: readonly LegalText[] }[]
}

/** One dated wording of a rule; the texts that made it, when they are not those of the rule. */
export function depuis<T>(date: string, calcul: T, ...textes: readonly LegalText[]): Versions<T>['versions'][number] {
  return { depuis: date, calcul, textes }
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
export function regle<V extends string, E>(
  nom: string,
  libelle: string,
  textes: readonly LegalText[],
  calcul: Choice<V, E> | Versions<Choice<V, E>>,
  options?: Options,
): Choice<V, E>
export function regle<E>(
  nom: string,
  libelle: string,
  textes: readonly LegalText[],
  calcul: DateTerm<E> | Versions<DateTerm<E>>,
  options?: Options,
): DateTerm<E>
export function regle(
  nom: string,
  libelle: string,
  textes: readonly LegalText[],
  calcul: Written<unknown, unknown> | Versions<Written<unknown, unknown>>,
  options: Options = {},
): Written<unknown, unknown> {
  const redactions = 'versions' in calcul ? calcul.versions : [{ depuis: '0001-01-01', calcul, textes: [] }]
  const first = redactions[0]?.calcul
  if (!first) throw new Error(`La règle ${nom} n’a aucune version`)
  const wordings = redactions.map(({ depuis: since, calcul: { node }, textes: own }) => ({
    since,
    formula: node,
    texts: own,
  }))
  const node = named(nom, libelle, textes, wordings, options, 'enumeration' in first ? first.enumeration : undefined)
  if (first instanceof Choice) return new Choice(node, first.enumeration)
  if (first instanceof DateTerm) return new DateTerm(node)
  return node.unit === 'condition' ? new Condition(node) : new Term(node)
}

function named(
  name: string,
  label: string,
  texts: readonly LegalText[],
  versions: readonly RuleVersion[],
  options: Options,
  enumeration: Enumeration | undefined,
): Node {
  const unit = versions[0]?.formula.unit ?? 'neutre'
  const entity = versions.map(({ formula }) => formula.entity).find((name) => name !== null) ?? options.entite?.name
  if (entity === undefined) throw new Error(`La règle ${name} ne se lit pour personne : c’est un barème`)
  const periodicity = options.periode ?? 'month'
  const spread = unit === 'euros_par_mois' || unit === 'heures' ? 'divide' : 'repeat'
  const list = enumeration ? { enumeration } : {}
  const rule: Rule = { kind: 'rule', name, label, texts, versions, unit, entity, periodicity, spread, ...list }
  return { kind: 'rule', rule, unit, entity }
}
