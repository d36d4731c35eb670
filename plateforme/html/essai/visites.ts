import type { Hono } from 'hono'
import type { Contexte } from '../../http/contexte.ts'
import type { Adresse } from '../../http/essai/adresses.ts'
import { type Champs, navigateurDEssai } from './navigateur.ts'

type Quelquun = { readonly jeton: string } | undefined

/** Reads and posts as one or another who is signed in, or as nobody: each time from a browser of her own. */
export function visitesDEssai(app: Hono<Contexte>) {
  const chez = (qui: Quelquun) => navigateurDEssai(app, { jeton: qui?.jeton })
  return {
    lire: (qui: Quelquun, adresse: string) => chez(qui).lire(adresse),
    envoyer: (qui: Quelquun, adresse: string, champs?: Champs) => chez(qui).envoyer(adresse, champs),
    /** At an address of the application, by its own method. */
    frapper: (qui: Quelquun, { methode, adresse }: Adresse, champs?: Champs) =>
      methode === 'GET' ? chez(qui).lire(adresse) : chez(qui).envoyer(adresse, champs),
  }
}
