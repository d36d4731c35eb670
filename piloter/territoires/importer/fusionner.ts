import type { Faits } from '../territoires.ts'

/** `corriger`: what is given replaces. `completer`: it only fills what is empty. Nothing given erases nothing. */
export type Maniere = 'corriger' | 'completer'

export function fusionner(ancien: Faits, nouveau: Faits, maniere: Maniere): Faits {
  const [fort, faible] = maniere === 'corriger' ? [nouveau, ancien] : [ancien, nouveau]
  const titres = new Set(fort.sources.map(({ titre }) => titre))
  return {
    vague: fort.vague ?? faible.vague,
    // What a text says outright ends the inference.
    vague_deduite: (fort.vague === null ? faible : fort).vague_deduite,
    entree_legale: fort.entree_legale ?? faible.entree_legale,
    convention_signee: fort.convention_signee ?? faible.convention_signee,
    premiere_action: fort.premiere_action ?? faible.premiere_action,
    perimetre: fort.perimetre ?? faible.perimetre,
    sources: [...fort.sources, ...faible.sources.filter(({ titre }) => !titres.has(titre))],
  }
}
