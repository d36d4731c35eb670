/** A page of the menu, named in the reader's language. */
export interface EntreeDeMenu {
  readonly chemin: string
  readonly nom: string
}

/** The page, or one below it. */
export const mene = (chemin: string, entree: string): boolean =>
  chemin === entree || chemin.startsWith(`${entree}/`) || chemin.startsWith(`${entree}?`)
