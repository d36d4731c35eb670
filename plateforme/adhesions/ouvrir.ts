import type { Membre as MembreActeur, RoleDeTravail } from '../base/acteur.ts'
import { estUuid } from '../http/est_uuid.ts'
import type { Ouvert, Porte } from '../sessions/porte.ts'
import { rolesDonnables, trouverMembre } from './adhesions.requetes.ts'
import type { Membre } from './adhesions.ts'

/** Those who manage a team. */
export const gerants = ['referent', 'pilote', 'national', 'administrateur'] as const

export interface MembreOuvert extends Ouvert {
  readonly membre: Membre
  /** Roles that the actor may give there; none when the present one is another's to give. */
  readonly roles: readonly RoleDeTravail[]
  readonly soi: boolean
}

/** A membership under the actor's eyes: her own territory's or organisation's, as the policies say. */
export const ouvrirUn =
  (porte: Porte<Ouvert>): Porte<MembreOuvert> =>
  (travail) =>
    porte(async (ouvert) => {
      const { c, t, acteur } = ouvert
      const id = c.req.param('id') ?? ''
      const membre = estUuid(id) ? await trouverMembre(t, id) : undefined
      // One's own memberships elsewhere can be read too: they are left from « Mon compte ».
      if (!membre || !gere(acteur, membre)) return c.notFound()
      const roles = await rolesDonnables(t, membre.organisation_id, membre.territoire_id)
      const les_donne = roles.includes(membre.role) ? roles : []
      return travail({ ...ouvert, membre, roles: les_donne, soi: membre.compte_id === acteur.compte })
    })

function gere({ role, organisation, territoire }: MembreActeur, membre: Membre): boolean {
  if (role === 'referent') return membre.organisation_id === organisation && membre.territoire_id === territoire
  return role !== 'pilote' || membre.territoire_id === territoire
}
