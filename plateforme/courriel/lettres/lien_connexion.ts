import type { Langue } from '../../langues/langue.ts'
import { connexionTextes } from './connexion.textes.ts'
import { type Lettre, lettre } from './lettre.ts'

/** `lien` is whole, from the address of the site: never from what a request says of itself. */
export function lettreLienConnexion(langue: Langue, { lien }: { readonly lien: string }): Lettre {
  const mots = connexionTextes[langue]
  return lettre(langue, mots.lien_sujet, [mots.lien_ouvrez, lien, mots.lien_quinze_minutes, mots.lien_rien_demande])
}
