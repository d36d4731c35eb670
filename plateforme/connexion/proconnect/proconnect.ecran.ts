import { type Context, Hono } from 'hono'
import { sql } from 'kysely'
import { z } from 'zod'
import { appeler } from '../../base/appeler.ts'
import { adresseDuSite } from '../../http/adresse_du_site.ts'
import type { Contexte } from '../../http/contexte.ts'
import { entrer } from '../entrer.ts'
import { poserEpreuve, prendreEpreuve } from '../epreuve.ts'
import { freinerLeReseau } from '../frein.ts'
import { refuserLEntree } from '../porte/porte.ecran.tsx'
import type { ReglagesConnexion } from '../reglages.ts'
import { retourSur } from '../retour_sur.ts'
import { commencer } from './commencer.ts'
import type { IdentiteProconnect } from './identite.ts'
import { schemaTentative } from './tentative.ts'
import { terminer } from './terminer.ts'

const chemin = '/connexion/proconnect'

async function partir(c: Context, reglages: ReglagesConnexion): Promise<Response> {
  const site = adresseDuSite(c, reglages.adresse_publique)
  if (!reglages.proconnect || site === undefined) return c.notFound()
  if (!(await freinerLeReseau(c, reglages, 'entree_reseau'))) return refuserLEntree(c, 'trop')
  const depart = { adresse_retour: `${site}${chemin}/retour`, retour: retourSur(c.req.query('retour')) }
  const debut = await commencer(reglages.proconnect, depart, reglages.maintenant())
  if (debut.sorte === 'refuse') return refuserLEntree(c, debut.refus)
  await poserEpreuve(c, reglages, 'proconnect', debut.tentative)
  return c.redirect(debut.vers.href, 303)
}

/** What the identity provider asked for besides a password, or in its place. */
const aDeuxFacteurs = ({ acr, amr }: IdentiteProconnect) =>
  amr.includes('mfa') || amr.includes('pop') || /-2fa$|-mfa$|eidas[23]$/.test(acr ?? '')

async function revenir(c: Context, reglages: ReglagesConnexion): Promise<Response> {
  if (!reglages.proconnect) return c.notFound()
  const { portier } = reglages
  const tentative = (await prendreEpreuve(c, reglages, 'proconnect', schemaTentative))?.contenu
  if (!(await freinerLeReseau(c, reglages, 'entree_reseau'))) return refuserLEntree(c, 'trop')
  const parametres = new URL(c.req.url).searchParams
  const issue = await terminer(reglages.proconnect, tentative, parametres, reglages.maintenant())
  if (issue.sorte === 'refuse') return refuserLEntree(c, issue.refus)
  const { identite, id_token, retour } = issue
  const compte = sql`compte_de_proconnect(${identite.courriel}, ${identite.siret}, ${identite.sub})`
  const qui = await appeler(portier.kysely, compte, z.string().nullable())
  if (qui === null) return refuserLEntree(c, 'sans_compte')
  const forte = aDeuxFacteurs(identite)
  const entree = await entrer(c, reglages, async (empreinte, appareil) => {
    const appel = sql`ouvrir_session(${qui}::uuid, 'proconnect', ${forte}, ${empreinte}, ${appareil}, ${id_token})`
    return (await appeler(portier.kysely, appel, z.boolean())) ? { retour } : undefined
  })
  return entree ?? refuserLEntree(c, 'sans_compte')
}

/** To ProConnect, and back. Leaving is a link, not a form: our content policy keeps forms on our own site. */
export const routesProconnect = (reglages: ReglagesConnexion) =>
  new Hono<Contexte>().get(chemin, (c) => partir(c, reglages)).get(`${chemin}/retour`, (c) => revenir(c, reglages))
