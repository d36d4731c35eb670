import type { Rule } from '../../../moteur/expression/variable.ts'

/** A rule, and the rules it reads; those of a rule told elsewhere in the tree are not told twice. */
export interface Branche {
  readonly regle: Rule
  readonly dite_ailleurs: boolean
  readonly branches: readonly Branche[]
}

/**
 * The trees of the rules under some roots. Each is detailed once, at the place nearest to a root:
 * deeper first, a notion that the main rules share would hide under the first detail that mentions it.
 */
export function planDe(racines: readonly Rule[], lues: (regle: Rule) => readonly Rule[]): readonly Branche[] {
  const niveaux = new Map(racines.map((racine) => [racine, 0]))
  for (const [regle, niveau] of niveaux) {
    for (const lue of lues(regle)) if (!niveaux.has(lue)) niveaux.set(lue, niveau + 1)
  }
  const dites = new Set<Rule>()
  const branche = (regle: Rule, niveau: number): Branche => {
    const lit = lues(regle)
    const ailleurs = dites.has(regle) || niveaux.get(regle) !== niveau
    if (ailleurs) return { regle, dite_ailleurs: lit.length > 0, branches: [] }
    dites.add(regle)
    return { regle, dite_ailleurs: false, branches: lit.map((lue) => branche(lue, niveau + 1)) }
  }
  return racines.map((racine) => branche(racine, 0))
}
