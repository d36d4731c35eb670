import type { Context } from 'hono'
import type { Membre, RoleDeTravail } from '../base/acteur.ts'
import type { Base } from '../base/base.ts'
import { type Transaction, transaction } from '../base/transaction.ts'
import { type Vue, vueDe } from '../html/vue.ts'
import type { Contexte } from '../http/contexte.ts'
import { exigerMembre } from './exiger.ts'
import type { Identite } from './identite.ts'
import type { IdentiteDe } from './reconnaitre.ts'

/** What the pages of those who work are given, once for the whole site. */
export interface Portes {
  readonly base: Base
  readonly identiteDe: IdentiteDe
  /** Where the site is, for the links of its letters. */
  readonly adresse_publique?: string | undefined
  readonly maintenant?: () => Date
}

/** A member at work on a page, within one transaction bound to her. */
export interface Ouvert {
  readonly c: Context<Contexte>
  readonly t: Transaction
  readonly vue: Vue
  readonly identite: Identite
  readonly acteur: Membre
  /** Hers; `null` for the whole country. */
  readonly territoire: number | null
  readonly maintenant: Date
  readonly adresse_publique: string | undefined
}

/** From what a page does for who may open it, to the answer for whoever asks. */
export type Porte<O> = (travail: (ouvert: O) => Promise<Response>) => (c: Context<Contexte>) => Promise<Response>

/** Pages of those who work under these roles: to the others they do not exist. */
export const porte =
  (
    { base, identiteDe, adresse_publique, maintenant = () => new Date() }: Portes,
    roles: readonly RoleDeTravail[],
  ): Porte<Ouvert> =>
  (travail) =>
  async (c) => {
    const identite = await exigerMembre(identiteDe)(c, roles)
    if (identite instanceof Response) return identite
    const { acteur } = identite
    if (!('organisation' in acteur)) return c.notFound()
    const { territoire } = acteur
    const commun = { c, vue: vueDe(c, identite), identite, acteur, territoire, maintenant: maintenant() }
    return transaction(base, acteur, (t) => travail({ ...commun, t, adresse_publique }))
  }
