/** Where a figure comes from. Without a link, it is ours: an assumption, said as such. */
export interface Source {
  readonly texte: string
  readonly lien: string | null
}

export const publie = (texte: string, lien: string): Source => ({ texte, lien })

export const hypothese = (texte: string): Source => ({ texte, lien: null })
