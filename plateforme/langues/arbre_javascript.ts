/** A node of the tree of a JavaScript file (ESTree): what a plugin of the build looks at. */
export interface Noeud {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [champ: string]: unknown
}

export const estNoeud = (valeur: unknown): valeur is Noeud =>
  typeof valeur === 'object' && valeur !== null && 'type' in valeur
