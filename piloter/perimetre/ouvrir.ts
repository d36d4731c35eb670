import type { Context } from 'hono'
import type { Base } from '../../plateforme/base/base.ts'
import { type Transaction, transaction } from '../../plateforme/base/transaction.ts'
import { type Vue, vueDe } from '../../plateforme/html/vue.ts'
import type { Contexte } from '../../plateforme/http/contexte.ts'
import { exigerMembre } from '../../plateforme/sessions/exiger.ts'
import type { IdentiteDe } from '../../plateforme/sessions/reconnaitre.ts'

export interface Reglages {
  readonly base: Base
  readonly identiteDe: IdentiteDe
}

/** Whoever leads a territory, drawing it. */
export interface Ouvert {
  readonly c: Context<Contexte>
  readonly t: Transaction
  readonly vue: Vue
  readonly territoire_id: number
  readonly slug: string
}

export const ouvrir =
  ({ base, identiteDe }: Reglages) =>
  (travail: (ouvert: Ouvert) => Promise<Response>) =>
  async (c: Context<Contexte>): Promise<Response> => {
    const qui = await exigerMembre(identiteDe)(c, ['pilote'])
    if (qui instanceof Response) return qui
    const { territoire_id, territoire_slug: slug } = qui
    if (territoire_id === null || slug === null) return c.notFound()
    return transaction(base, qui.acteur, (t) => travail({ c, t, vue: vueDe(c, qui), territoire_id, slug }))
  }
