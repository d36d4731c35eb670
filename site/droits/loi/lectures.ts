import { loi } from '../../../droits/loi.ts'
import { childrenOf } from '../../../moteur/expression/children.ts'
import type { Node } from '../../../moteur/expression/node.ts'
import type { Schedule } from '../../../moteur/expression/schedule.ts'
import type { Input, Rule } from '../../../moteur/expression/variable.ts'

/** Anything of the law that has a page: a rule, a fact that is asked, a dated value. */
export type Notion = Rule | Input | Schedule

/** A formula written with a benefit as a fact reads the rule that stands for it, if the law has one. */
export const notionDeLaLoi = (notion: Notion): Notion =>
  'kind' in notion && notion.kind === 'input' ? (loi.computed.get(notion.name) ?? notion) : notion

/** What a formula reads by itself, in the order in which one reads it: a rule stands for all it rests on. */
export interface Lectures {
  readonly regles: readonly Rule[]
  readonly entrees: readonly Input[]
  readonly valeurs: readonly Schedule[]
}

/** Where a notion is read: by rules, and by the conditions under which a fact takes a declared default. */
export interface Lecteurs {
  readonly regles: readonly Rule[]
  readonly hypotheses: readonly Input[]
}

export function lecturesDe(racines: readonly Node[]): Lectures {
  const notions = new Set<Notion>()
  const lire = (node: Node): void => {
    if (node.kind === 'rule') notions.add(node.rule)
    else if (node.kind === 'input') notions.add(notionDeLaLoi(node.input))
    else if (node.kind === 'parameter') notions.add(node.schedule)
    else childrenOf(node).forEach(lire)
  }
  racines.forEach(lire)
  const lues = [...notions]
  return {
    regles: lues.filter((notion): notion is Rule => 'kind' in notion && notion.kind === 'rule'),
    entrees: lues.filter((notion): notion is Input => 'kind' in notion && notion.kind === 'input'),
    valeurs: lues.filter((notion): notion is Schedule => !('kind' in notion)),
  }
}

export const lecturesDeRegle = (regle: Rule): Lectures => lecturesDe(regle.versions.map(({ formula }) => formula))

const lues = ({ regles, entrees, valeurs }: Lectures): readonly Notion[] => [...regles, ...entrees, ...valeurs]

const regles = Map.groupBy(
  loi.rules.flatMap((regle) => lues(lecturesDeRegle(regle)).map((notion) => ({ notion, regle }))),
  ({ notion }) => notion,
)

const hypotheses = Map.groupBy(
  loi.inputs.flatMap((entree) =>
    lues(lecturesDe(entree.default?.when ? [entree.default.when] : [])).map((notion) => ({ notion, entree })),
  ),
  ({ notion }) => notion,
)

export const lecteursDe = (notion: Notion): Lecteurs => ({
  regles: (regles.get(notion) ?? []).map(({ regle }) => regle),
  hypotheses: (hypotheses.get(notion) ?? []).map(({ entree }) => entree),
})
