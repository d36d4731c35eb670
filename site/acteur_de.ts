import { trouverTerritoire } from '../piloter/territoires/territoires.requetes.ts'
import { type Acteur, visiteur } from '../plateforme/base/acteur.ts'
import type { Base } from '../plateforme/base/base.ts'
import { transaction } from '../plateforme/base/transaction.ts'
import type { ActeurDe } from '../plateforme/http/acteur_de.ts'

/**
 * Until there are accounts: whoever tries the embedded base is the pilote of its invented territory, and of no other;
 * everywhere else one only visits. Accounts take the place of this file.
 */
export function acteurDeLaDemonstration(base: Base, embarquee: boolean): ActeurDe {
  if (!embarquee) return () => Promise.resolve(visiteur)
  return async (): Promise<Acteur> => {
    const valdroit = await transaction(base, visiteur, (t) => trouverTerritoire(t, 'valdroit'))
    return valdroit?.fictif ? { role: 'pilote', territoire: valdroit.territoire_id } : visiteur
  }
}
