/** Where the aids of a territory may apply: the communes that it is made of. */
export interface Perimetre {
  /** Set when it is a whole département: it then stands for its communes. */
  readonly departement: string | null
  /** INSEE code and name. */
  readonly communes: ReadonlyMap<string, string>
}
