/** Words inside a line. */
export type Ligne = readonly (
  | { readonly sorte: 'mots'; readonly mots: string }
  | { readonly sorte: 'code'; readonly mots: string }
  | { readonly sorte: 'fort' | 'appuye'; readonly ligne: Ligne }
  | { readonly sorte: 'lien'; readonly vers: string; readonly ligne: Ligne }
  | { readonly sorte: 'image'; readonly adresse: string; readonly dit: string }
)[]

export type Bloc =
  | { readonly sorte: 'titre'; readonly niveau: 1 | 2 | 3 | 4; readonly ancre: string; readonly ligne: Ligne }
  | { readonly sorte: 'paragraphe'; readonly ligne: Ligne }
  | { readonly sorte: 'code'; readonly mots: string }
  | { readonly sorte: 'liste'; readonly ordonnee: boolean; readonly elements: readonly (readonly Bloc[])[] }
  | { readonly sorte: 'tableau'; readonly entetes: readonly Ligne[]; readonly rangs: readonly (readonly Ligne[])[] }
  | { readonly sorte: 'citation'; readonly blocs: readonly Bloc[] }

/** The words alone, as a title or a table of contents shows them. */
export const enMots = (ligne: Ligne): string =>
  ligne
    .map((partie) => {
      switch (partie.sorte) {
        case 'mots':
        case 'code':
          return partie.mots
        case 'image':
          return partie.dit
        default:
          return enMots(partie.ligne)
      }
    })
    .join('')
