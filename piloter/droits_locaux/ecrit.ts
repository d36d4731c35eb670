import type { Acteur } from '../../plateforme/base/acteur.ts'

/** Decides what to show; the base decides what is done (`ecrit_les_droits_de`). */
export function ecrit_les_droits_de(acteur: Acteur, territoire_id: number): boolean {
  if (acteur.role === 'national') return true
  return acteur.role === 'pilote' && acteur.territoire === territoire_id
}
