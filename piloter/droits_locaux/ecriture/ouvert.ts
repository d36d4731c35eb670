import type { Transaction } from '../../../plateforme/base/transaction.ts'
import type { Territoire } from '../../territoires/territoires.requetes.ts'
import type { Brouillon, Dossier } from '../droits_locaux.ts'

/** A territory whose aids the reader may write, within one transaction. */
export interface Ouvert {
  readonly t: Transaction
  readonly territoire: Territoire
}

export interface AideOuverte extends Ouvert {
  readonly dossier: Dossier
}

export interface BrouillonOuvert extends AideOuverte {
  readonly brouillon: Brouillon
}
