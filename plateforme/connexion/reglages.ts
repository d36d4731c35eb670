import type { Base } from '../base/base.ts'
import type { Langue } from '../langues/langue.ts'
import type { Portes } from '../sessions/porte.ts'
import type { Temoin } from '../sessions/temoin.ts'
import type { Fournisseur } from './proconnect/fournisseur.ts'

/** What the pages by which one comes in, goes out, and keeps one's keys are given. */
export interface ReglagesConnexion extends Portes {
  /** The door of the base that checks a proof and opens a session. */
  readonly portier: Base<'connexion'>
  readonly temoin: Temoin
  /** Nothing where ProConnect is not set up. */
  readonly proconnect: Fournisseur | undefined
  /** Address of the island that speaks with passkeys. */
  readonly script: (langue: Langue) => string
  readonly maintenant: () => Date
  /** Letters are read on a page of this site, where the program is tried. */
  readonly boite?: boolean
}
