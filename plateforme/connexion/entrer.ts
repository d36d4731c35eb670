import type { Context } from 'hono'
import { sql } from 'kysely'
import { identifier } from '../sessions/identite.ts'
import { empreinteDuJeton, nouveauJeton } from '../sessions/jeton.ts'
import { alerter } from './alerter.ts'
import { appareilDe } from './appareil.ts'
import type { ReglagesConnexion } from './reglages.ts'
import { suiteDe } from './suite.ts'

/** Opens the session in the base, under the digest given; says whether it did, and where she wanted to go. */
type Ouvrir = (empreinte: string, appareil: string) => Promise<{ readonly retour: string } | undefined>

/** What coming in needs of the settings. */
export type Portes = Pick<ReglagesConnexion, 'base' | 'portier' | 'temoin' | 'adresse_publique'>

/**
 * The one way in. The cookie gets a token drawn now, never one that came with the request, and the session that was
 * there ends: whoever had planted it, or forgotten it, holds nothing.
 */
export async function entrer(c: Context, reglages: Portes, ouvrir: Ouvrir): Promise<Response | undefined> {
  const jeton = nouveauJeton()
  const empreinte = empreinteDuJeton(jeton)
  const ouverte = await ouvrir(empreinte, appareilDe(c.req.header('user-agent')))
  if (!ouverte) return undefined
  const ancien = reglages.temoin.lire(c)
  if (ancien !== undefined)
    await sql`select from finir_session(${empreinteDuJeton(ancien)})`.execute(reglages.portier.kysely)
  reglages.temoin.poser(c, jeton)
  const identite = await identifier(reglages.base, empreinte)
  if (!identite) return c.redirect('/connexion', 303)
  await alerter(c, reglages, identite)
  return c.redirect(suiteDe(identite, ouverte.retour), 303)
}
