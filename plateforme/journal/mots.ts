import { objetsTextes } from '../acces/objets.textes.ts'
import { rolesTextes } from '../acces/roles.textes.ts'
import type { Langue } from '../langues/langue.ts'
import { sortesTextes } from '../organisations/sortes.textes.ts'
import { gestesTextes, motifsTextes, objetsDuJournalTextes, precisionsTextes } from './mots.textes.ts'

type Catalogue = Readonly<Record<Langue, object>>

/** A word of the journal as people say it; one that no catalogue has yet is shown as it is written. */
const motDe =
  (...catalogues: readonly Catalogue[]) =>
  (langue: Langue, cle: string): string => {
    for (const catalogue of catalogues) {
      const mot: unknown = Object.hasOwn(catalogue[langue], cle) ? Reflect.get(catalogue[langue], cle) : undefined
      if (typeof mot === 'string') return mot
    }
    return cle.replaceAll('_', ' ')
  }

export const motDuGeste = motDe(gestesTextes)
export const motDeLObjet = motDe(objetsTextes, objetsDuJournalTextes)
export const motDuRole = motDe(rolesTextes)
export const motDuMotif = motDe(motifsTextes)
export const motDeLaPrecision = motDe(precisionsTextes, sortesTextes)
