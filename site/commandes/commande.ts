/** A word after `juste-droit`. `executer` gives the exit code: 0 done, 1 done in part or failed, 2 misused. */
export interface Commande {
  readonly resume: string
  readonly usage: string
  readonly charger: () => Promise<{ readonly executer: (mots: readonly string[]) => Promise<number> }>
}
