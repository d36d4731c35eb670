import type { Langue } from '../../langues/langue.ts'
import { connexionTextes } from './connexion.textes.ts'
import { type Lettre, lettre } from './lettre.ts'

/** To an address that asked for a link and has no account: it alone learns so, not whoever typed it. */
export function lettreSansCompte(langue: Langue): Lettre {
  const mots = connexionTextes[langue]
  return lettre(langue, mots.sans_compte_sujet, [mots.sans_compte, mots.sans_compte_invitation, mots.sans_compte_rien])
}
