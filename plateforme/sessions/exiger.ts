import type { Context } from 'hono'
import type { Role } from '../base/acteur.ts'
import type { Contexte } from '../http/contexte.ts'
import type { Identite } from './identite.ts'
import type { IdentiteDe } from './reconnaitre.ts'

/** Who asks for a page kept for those signed in, or the answer that sends her where she can be. */
export type ExigerMembre = (c: Context<Contexte>, roles?: readonly Role[]) => Promise<Identite | Response>

/** A form that comes after the session ended leads back to the page where it stood: nothing answers a GET at its own. */
function pageDemandee(c: Context): string | undefined {
  const { method, url } = c.req
  const adresse = method === 'GET' || method === 'HEAD' ? url : c.req.header('referer')
  if (adresse === undefined || !URL.canParse(adresse)) return undefined
  const { origin, pathname, search } = new URL(adresse)
  return origin === new URL(url).origin ? pathname + search : undefined
}

function versLaPorte(c: Context, porte: string): Response {
  const retour = pageDemandee(c)
  return c.redirect(retour === undefined ? porte : `${porte}?retour=${encodeURIComponent(retour)}`, 303)
}

/**
 * Nobody signed in: to the door. A proof missing: to where it is given. A role the page is not for: no such page.
 *
 *     const qui = await exiger(c, ['pilote'])
 *     if (qui instanceof Response) return qui
 */
export const exigerMembre =
  (identiteDe: IdentiteDe): ExigerMembre =>
  async (c, roles) => {
    const identite = await identiteDe(c)
    if (!identite) return versLaPorte(c, '/connexion')
    if (identite.preuve_manque) return versLaPorte(c, '/connexion/second-facteur')
    if (roles && !roles.includes(identite.acteur.role)) return c.notFound()
    return identite
  }
