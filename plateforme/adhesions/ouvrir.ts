import type { Context } from 'hono'
import type { Membre as MembreActeur, RoleDeTravail } from '../base/acteur.ts'
import type { Base } from '../base/base.ts'
import { type Transaction, transaction } from '../base/transaction.ts'
import { type Vue, vueDe } from '../html/vue.ts'
import { estUuid } from '../http/champs_recus.ts'
import type { Contexte } from '../http/contexte.ts'
import { exigerMembre } from '../sessions/exiger.ts'
import type { IdentiteDe } from '../sessions/reconnaitre.ts'
import { roles_donnables, trouver_membre } from './adhesions.requetes.ts'
import type { Membre } from './adhesions.ts'

export interface ReglagesEquipe {
  readonly base: Base
  readonly identiteDe: IdentiteDe
  readonly adressePublique: string | undefined
  readonly maintenant?: () => Date
}

/** Somebody who manages a team, at work. */
export interface Ouvert {
  readonly c: Context<Contexte>
  readonly t: Transaction
  readonly vue: Vue
  readonly acteur: MembreActeur
  readonly maintenant: Date
  readonly adressePublique: string | undefined
}

export interface MembreOuvert extends Ouvert {
  readonly membre: Membre
  /** Roles that the actor may give there; none when the present one is another's to give. */
  readonly roles: readonly RoleDeTravail[]
  readonly soi: boolean
}

export type Porte<O> = (travail: (ouvert: O) => Promise<Response>) => (c: Context<Contexte>) => Promise<Response>

const gerent = ['referent', 'pilote', 'national', 'administrateur'] as const

/** Pages of those who manage a team: to the others they do not exist. */
export const ouvrir =
  ({ base, identiteDe, adressePublique, maintenant = () => new Date() }: ReglagesEquipe): Porte<Ouvert> =>
  (travail) =>
  async (c) => {
    const qui = await exigerMembre(identiteDe)(c, gerent)
    if (qui instanceof Response) return qui
    const { acteur } = qui
    if (!('organisation' in acteur)) return c.notFound()
    return transaction(base, acteur, (t) =>
      travail({ c, t, vue: vueDe(c, qui), acteur, maintenant: maintenant(), adressePublique }),
    )
  }

/** A membership under the actor's eyes: her own territory's or organisation's, as the policies say. */
export const ouvrir_un =
  (porte: Porte<Ouvert>): Porte<MembreOuvert> =>
  (travail) =>
    porte(async (ouvert) => {
      const { c, t, acteur } = ouvert
      const id = c.req.param('id') ?? ''
      const membre = estUuid(id) ? await trouver_membre(t, id) : undefined
      // One's own memberships elsewhere can be read too: they are left from « Mon compte ».
      if (!membre || !gere(acteur, membre)) return c.notFound()
      const roles = await roles_donnables(t, membre.organisation_id, membre.territoire_id)
      const les_donne = roles.includes(membre.role) ? roles : []
      return travail({ ...ouvert, membre, roles: les_donne, soi: membre.compte_id === acteur.compte })
    })

function gere({ role, organisation, territoire }: MembreActeur, membre: Membre): boolean {
  if (role === 'referent') return membre.organisation_id === organisation && membre.territoire_id === territoire
  return role !== 'pilote' || membre.territoire_id === territoire
}
