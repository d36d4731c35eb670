import { estUuid } from '../http/est_uuid.ts'
import type { Ouvert, Porte } from '../sessions/porte.ts'
import { trouverOrganisation } from './organisations.requetes.ts'
import type { Organisation } from './organisations.ts'

export interface OrganisationOuverte extends Ouvert {
  readonly organisation: Organisation
}

/** Any organisation, by the identifier of the address. */
export const ouvrirUne =
  (porte: Porte<Ouvert>): Porte<OrganisationOuverte> =>
  (travail) =>
    porte(async (ouvert) => {
      const id = ouvert.c.req.param('id') ?? ''
      const organisation = estUuid(id) ? await trouverOrganisation(ouvert.t, id) : undefined
      return organisation ? travail({ ...ouvert, organisation }) : ouvert.c.notFound()
    })
