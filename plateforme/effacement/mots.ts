import type { Langue } from '../langues/langue.ts'
import { horlogesTextes } from './horloges.textes.ts'
import { estHorloge } from './horloges.ts'
import { recusTextes } from './recus.textes.ts'

/** What made rows go: a clock, or a person who asked. */
export function motDeLHorloge(langue: Langue, horloge: string): string {
  if (estHorloge(horloge)) return horlogesTextes[langue][horloge]
  return horloge === 'demande_de_la_personne'
    ? recusTextes[langue].demande_de_la_personne
    : horloge.replaceAll('_', ' ')
}
