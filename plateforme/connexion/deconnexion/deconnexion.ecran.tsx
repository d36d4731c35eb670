import { type Context, Hono } from 'hono'
import { sql } from 'kysely'
import { z } from 'zod'
import { rendre } from '../../html/rendre.ts'
import { adresseDuSite } from '../../http/adresse_du_site.ts'
import type { Contexte } from '../../http/contexte.ts'
import { langueDe } from '../../langues/langueDe.ts'
import { empreinteDuJeton } from '../../sessions/jeton.ts'
import { deconnecterDeProconnect } from '../proconnect/deconnecter.ts'
import type { ReglagesConnexion } from '../reglages.ts'
import { PageSortie } from './page.tsx'

const finie = z.object({ moyen: z.string(), id_token: z.string().nullable() })

const dehors = '/connexion?sortie=oui'

async function sortir(c: Context, reglages: ReglagesConnexion): Promise<Response> {
  const jeton = reglages.temoin.lire(c)
  reglages.temoin.oublier(c)
  if (jeton === undefined) return c.redirect(dehors, 303)
  const { rows } = await sql`select * from finir_session(${empreinteDuJeton(jeton)})`.execute(reglages.portier.kysely)
  const id_token = rows.length === 0 ? null : finie.parse(rows[0]).id_token
  const site = adresseDuSite(c, reglages.adresse_publique)
  if (!reglages.proconnect || id_token === null || site === undefined) return c.redirect(dehors, 303)
  const sortie = await deconnecterDeProconnect(reglages.proconnect, id_token, `${site}/deconnexion/retour`)
  if (!sortie) return c.redirect(dehors, 303)
  // Not a redirection: it would belong to the form, which our content policy keeps on our own site.
  c.header('Refresh', `0; url=${sortie.vers.href}`)
  return c.html(rendre(<PageSortie langue={langueDe(c)} vers={sortie.vers.href} />))
}

/** Ends the session here first; then, for who came by ProConnect, there. */
export const routesDeconnexion = (reglages: ReglagesConnexion) =>
  new Hono<Contexte>()
    .post('/deconnexion', (c) => sortir(c, reglages))
    .get('/deconnexion/retour', (c) => c.redirect(dehors, 303))
