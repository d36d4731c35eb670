import type { Context } from 'hono'
import { transaction } from '../base/transaction.ts'
import { lettreNouvelAppareil } from '../courriel/lettres/nouvel_appareil.ts'
import { poster } from '../courriel/poster.ts'
import { adresseDuSite } from '../http/adresse_du_site.ts'
import { langueDe } from '../langues/langueDe.ts'
import type { Identite } from '../sessions/identite.ts'
import type { ReglagesConnexion } from './reglages.ts'

/** A letter when an account is opened from a kind of device it was not opened from lately; the very first is expected. */
export async function alerter(
  c: Context,
  { base, adresse_publique }: Pick<ReglagesConnexion, 'base' | 'adresse_publique'>,
  { acteur, compte_id: compte, session_id }: Identite,
): Promise<void> {
  const site = adresseDuSite(c, adresse_publique)
  if (compte === null || site === undefined) return
  await transaction(base, acteur, async (t) => {
    const sessions = await t
      .selectFrom('session')
      .select(['session_id', 'appareil', 'cree_le'])
      .where('compte_id', '=', compte)
      .execute()
    const celle_ci = sessions.find((session) => session.session_id === session_id)
    const autres = sessions.filter((session) => session !== celle_ci)
    if (!celle_ci || autres.length === 0) return
    const { appareil, cree_le: quand } = celle_ci
    if (appareil === '' || autres.some((session) => session.appareil === appareil)) return
    const { courriel } = await t
      .selectFrom('compte')
      .select('courriel')
      .where('compte_id', '=', compte)
      .executeTakeFirstOrThrow()
    await poster(t, courriel, lettreNouvelAppareil(langueDe(c), { appareil, quand, lien: `${site}/mon-compte` }))
  })
}
