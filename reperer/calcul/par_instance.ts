import type { EntityName } from '../../moteur/expression/entity.ts'
import { instancesOf, type Situation } from '../../moteur/situation/situation.ts'

/** One value, or one by person or group. */
export type ParInstance<T> = T | Readonly<Record<string, T>>

/** Reads something of each person, or of each group of a kind; of the only family, the value itself and no object. */
export function parInstance<T>(situation: Situation, entite: EntityName, lire: (rang: number) => T): ParInstance<T> {
  const ids = instancesOf(situation, entite)
  if (entite !== 'individu' && ids.length === 1) return lire(0)
  // An id may be « __proto__ »: assigned one by one, it would vanish.
  return Object.fromEntries(ids.map((id, rang) => [id, lire(rang)]))
}
