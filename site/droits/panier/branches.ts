import type { Rule } from '../../../moteur/expression/variable.ts'

/** A rule, and the rules it reads; those of a rule told elsewhere in the tree are not told twice. */
export interface Branche {
  readonly regle: Rule
  readonly dite_ailleurs: boolean
  readonly branches: readonly Branche[]
}

/**
 * The tree of the rules under a root. Each is detailed once, at the place nearest to the root:
 * deeper first, a notion that the main rules share would hide under the first detail that mentions it.
 */
export function planDe(racine: Rule, lues: (regle: Rule) => readonly Rule[]): Branche {
  const niveaux = new Map<Rule, number>([[racine, 0]])
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
  return branche(racine, 0)
}
