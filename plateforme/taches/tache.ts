import type { Base } from '../base/base.ts'

/** Minute and hour of every day, as clocks show them in France, written as crontabs do. */
export type ChaqueJour = `${number} ${number} * * *`

/** When nobody works: what the program does by itself each day, it does then. */
export const laNuit: ChaqueJour = '0 3 * * *'

/**
 * What the program does apart from any page. It may run twice, or again after a failure: it must do no harm by it. What
 * it throws is tried again later.
 */
export interface Tache {
  readonly nom: string
  readonly cron?: ChaqueJour
  /** `signal`: the program stops. `identifiant`: of the row it was asked for; jobs carry nothing else. */
  readonly executer: (taches: Base<'taches'>, signal: AbortSignal, identifiant: string | undefined) => Promise<void>
}
