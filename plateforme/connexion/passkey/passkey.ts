/** What is kept of a key: nothing that could sign in its place. */
export interface Passkey {
  readonly id: string
  readonly cle_publique: Uint8Array
  /** How often it says it was used. Many always say zero. */
  readonly compteur: number
  readonly transports: readonly string[]
}

/** Not a name, not an e-mail: keys store it in clear, and show it to whoever holds them. */
export const porteur = (compte: string) => new Uint8Array(Buffer.from(compte))
