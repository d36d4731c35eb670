import type { Configuration } from '../configuration.ts'
import type { Connexion } from './connexion.ts'
import { ouvrirEmbarquee } from './embarquee/ouvrir.ts'
import { ouvrirServeur } from './serveur.ts'

export interface BaseOuverte {
  /** As the owner of the tables: for migrations and policies. */
  readonly connexion: Connexion
  /** As pages connect: where the base is ours, an account that owns nothing, even if it left its role. */
  readonly connexionDuSite: Connexion
  /** As sign-in connects: another account, which may only call the functions that check a proof. */
  readonly connexionDuPortier: Connexion
  readonly embarquee: boolean
  /** Stops the embedded server if it is ours to stop. */
  readonly fermer: () => Promise<void>
}

export type Ouverture =
  | { readonly sorte: 'ouverte'; readonly base: BaseOuverte }
  | { readonly sorte: 'refusee'; readonly message: string }

/** The base of this instance: a server if one is named, else the embedded one in the data folder. */
export const ouvrirBase = (
  configuration: Pick<Configuration, 'DATABASE_URL' | 'DOSSIER_DONNEES'>,
  siOccupee: 'rejoindre' | 'refuser',
): Promise<Ouverture> =>
  configuration.DATABASE_URL === undefined
    ? ouvrirEmbarquee(configuration.DOSSIER_DONNEES, siOccupee)
    : ouvrirServeur(configuration.DATABASE_URL)
