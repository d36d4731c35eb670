/**
 * What is wrong in a chain, by the numbers of its lines.
 * `modifiees`: they no longer give their own digest. `refaites`: they do, what follows them remembers another.
 * `deplacees`: their digest says they stood elsewhere, from `vrai` on. `supprimees`: their numbers are nowhere.
 * `inserees`: the chain passes over them. `fin_coupee`: the head remembers them. `debut_coupe`: lines before them are
 * gone, and the journal never said so. `tete_fausse`: nothing says where the chain ends, or it lies.
 */
export type SorteDAnomalie =
  | 'modifiees'
  | 'refaites'
  | 'supprimees'
  | 'inserees'
  | 'fin_coupee'
  | 'debut_coupe'
  | 'tete_fausse'

export type Anomalie =
  | { readonly sorte: SorteDAnomalie; readonly de: number; readonly a: number }
  | { readonly sorte: 'deplacees'; readonly de: number; readonly a: number; readonly vrai: number }
