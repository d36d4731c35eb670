import { estUuid } from '../http/est_uuid.ts'
import type { Ouvert, Porte } from '../sessions/porte.ts'
import { trouver_organisation } from './organisations.requetes.ts'
import type { Organisation } from './organisations.ts'

export interface OrganisationOuverte extends Ouvert {
  readonly organisation: Organisation
}

/** Any organisation, by the identifier of the address. */
export const ouvrir_une =
  (porte: Porte<Ouvert>): Porte<OrganisationOuverte> =>
  (travail) =>
    porte(async (ouvert) => {
      const id = ouvert.c.req.param('id') ?? ''
      const organisation = estUuid(id) ? await trouver_organisation(ouvert.t, id) : undefined
      return organisation ? travail({ ...ouvert, organisation }) : ouvert.c.notFound()
    })
