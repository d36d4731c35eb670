import { objetsTextes } from '../acces/objets.textes.ts'
import { rolesTextes } from '../acces/roles.textes.ts'
import type { Langue } from '../langues/langue.ts'
import { journalTextes } from './journal.textes.ts'

const dans = (mots: object, cle: string): string | undefined => {
  const mot: unknown = Object.hasOwn(mots, cle) ? Reflect.get(mots, cle) : undefined
  return typeof mot === 'string' ? mot : undefined
}

/** A word of the journal as people say it; one that no catalogue has yet is shown as it is written. */
const lisible = (cle: string): string => cle.replaceAll('_', ' ')

export const motDuGeste = (langue: Langue, geste: string): string =>
  dans(journalTextes[langue], geste) ?? lisible(geste)
export const motDeLObjet = (langue: Langue, objet: string): string =>
  dans(objetsTextes[langue], objet) ?? lisible(objet)
export const motDuRole = (langue: Langue, role: string): string => dans(rolesTextes[langue], role) ?? lisible(role)
export const motDuMotif = lisible
