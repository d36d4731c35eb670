import type { Context } from 'hono'
import { identifier } from '../../sessions/identite.ts'
import { empreinteDuJeton, nouveauJeton } from '../../sessions/jeton.ts'
import type { ReglagesConnexion } from '../reglages.ts'
import { avecRetour, suiteDe } from '../suite.ts'
import { renforcerSession, type Tenant, tenantDe } from './tenant.requetes.ts'

export interface SessionTenue {
  readonly tenant: Tenant
  readonly session: string
}

/** Whose account this browser holds, or the door. */
export async function tenir(c: Context, reglages: ReglagesConnexion, retour: string): Promise<SessionTenue | Response> {
  const jeton = reglages.temoin.lire(c)
  if (jeton !== undefined) {
    const session = empreinteDuJeton(jeton)
    const tenant = await tenantDe(reglages, session)
    if (tenant) return { tenant, session }
  }
  return c.redirect(avecRetour('/connexion', retour), 303)
}

/** A second proof was given: the session is a strong one from now, and the token it had before opens nothing. */
export async function renforcer(
  c: Context,
  reglages: ReglagesConnexion,
  { session }: SessionTenue,
  suite: { readonly retour: string; readonly passerPar?: string },
): Promise<Response> {
  const jeton = nouveauJeton()
  const nouvelle = empreinteDuJeton(jeton)
  if (!(await renforcerSession(reglages, session, nouvelle))) return c.redirect('/connexion', 303)
  reglages.temoin.poser(c, jeton)
  if (suite.passerPar !== undefined) return c.redirect(avecRetour(suite.passerPar, suite.retour), 303)
  const identite = await identifier(reglages.base, nouvelle)
  return c.redirect(identite ? suiteDe(identite, suite.retour) : '/connexion', 303)
}
