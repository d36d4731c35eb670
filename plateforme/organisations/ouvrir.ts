import type { Context } from 'hono'
import type { Base } from '../base/base.ts'
import { type Transaction, transaction } from '../base/transaction.ts'
import { type Vue, vueDe } from '../html/vue.ts'
import { estUuid } from '../http/champs_recus.ts'
import type { Contexte } from '../http/contexte.ts'
import { exigerMembre } from '../sessions/exiger.ts'
import type { IdentiteDe } from '../sessions/reconnaitre.ts'
import { trouver_organisation } from './organisations.requetes.ts'
import type { Organisation } from './organisations.ts'

export interface Reglages {
  readonly base: Base
  readonly identiteDe: IdentiteDe
}

/** Somebody who keeps organisations, at work: hers is one territory, or all of them (`null`). */
export interface Ouvert {
  readonly c: Context<Contexte>
  readonly t: Transaction
  readonly vue: Vue
  readonly territoire: number | null
}

export interface OrganisationOuverte extends Ouvert {
  readonly organisation: Organisation
}

type Travail<O> = (ouvert: O) => Promise<Response>
export type Porte<O> = (travail: Travail<O>) => (c: Context<Contexte>) => Promise<Response>

/** Pages of who leads a territory, and of the national team: to others they do not exist. */
export const ouvrir =
  ({ base, identiteDe }: Reglages): Porte<Ouvert> =>
  (travail) =>
  async (c) => {
    const qui = await exigerMembre(identiteDe)(c, ['pilote', 'national'])
    if (qui instanceof Response) return qui
    const { acteur } = qui
    const territoire = acteur.role === 'pilote' ? acteur.territoire : null
    return transaction(base, acteur, (t) => travail({ c, t, vue: vueDe(c, qui), territoire }))
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
