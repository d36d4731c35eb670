import type { Context } from 'hono'
import { type Transaction, transaction } from '../../base/transaction.ts'
import { rendre } from '../../html/rendre.ts'
import { type Vue, vueDe } from '../../html/vue.ts'
import { estUuid } from '../../http/champs_recus.ts'
import type { Contexte } from '../../http/contexte.ts'
import { jour_en_france } from '../../langues/aujourd_hui.ts'
import { exigerMembre } from '../../sessions/exiger.ts'
import { compter_suivis, est_dernier_pilote, finir_adhesion, lister_les_siennes } from '../adhesions.requetes.ts'
import type { Membre } from '../adhesions.ts'
import type { Porte, ReglagesEquipe } from '../ouvrir.ts'
import { PageLesMiennes, PageQuitter } from '../pages/les_miennes.tsx'

interface MiennesOuvertes {
  readonly c: Context<Contexte>
  readonly t: Transaction
  readonly vue: Vue
  readonly miennes: readonly Membre[]
  readonly actuelle: string | null
  readonly aujourd_hui: string
}

/** Whoever holds an account, even if it opens nothing any more. */
export const ouvrir_les_miennes =
  ({ base, identiteDe, maintenant = () => new Date() }: ReglagesEquipe): Porte<MiennesOuvertes> =>
  (travail) =>
  async (c) => {
    const qui = await exigerMembre(identiteDe)(c)
    if (qui instanceof Response) return qui
    const { compte_id, adhesion_id: actuelle } = qui
    if (compte_id === null) return c.notFound()
    const aujourd_hui = jour_en_france(maintenant())
    return transaction(base, qui.acteur, async (t) =>
      travail({ c, t, vue: vueDe(c, qui), miennes: await lister_les_siennes(t, compte_id), actuelle, aujourd_hui }),
    )
  }

export async function montrer_les_miennes({ c, ...ouvertes }: MiennesOuvertes): Promise<Response> {
  return c.html(rendre(<PageLesMiennes {...ouvertes} fait={c.req.query('fait')} />))
}

function demandee({ c, miennes }: MiennesOuvertes): Membre | undefined {
  const id = c.req.param('id') ?? ''
  return estUuid(id) ? miennes.find(({ adhesion_id }) => adhesion_id === id) : undefined
}

export async function montrer_quitter(ouvertes: MiennesOuvertes): Promise<Response> {
  const { c, t, vue, aujourd_hui } = ouvertes
  const membre = demandee(ouvertes)
  if (!membre) return c.notFound()
  const refusee = await est_dernier_pilote(t, membre.adhesion_id)
  const props = { vue, membre, aujourd_hui, refusee, suivis: await compter_suivis(t, membre) }
  return c.html(rendre(<PageQuitter {...props} />))
}

/** Refused, with its reason, to the last one who leads a territory; otherwise over at once. */
export async function quitter(ouvertes: MiennesOuvertes): Promise<Response> {
  const { c, t, vue, aujourd_hui } = ouvertes
  const membre = demandee(ouvertes)
  if (!membre) return c.notFound()
  if (await est_dernier_pilote(t, membre.adhesion_id))
    return c.html(rendre(<PageQuitter {...{ vue, membre, aujourd_hui, refusee: true, suivis: 0 }} />), 409)
  await finir_adhesion(t, membre.adhesion_id)
  return c.redirect('/equipe/mes-organisations?fait=quittee', 303)
}
