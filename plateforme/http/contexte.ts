import type { Journal } from './journal.ts'

/** What the application leaves in each request for those who answer it. */
export interface Contexte {
  Variables: {
    readonly identifiant: string
    readonly journal: Journal
  }
}
