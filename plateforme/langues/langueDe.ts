import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { estLangue, type Langue } from './langue.ts'

const unAn = 365 * 24 * 3600

/** The language of the reader: the one asked for by `?langue=`, kept in a cookie; else the cookie's; else French. */
export function langueDe(c: Context): Langue {
  // A cache that ignored it would hand one reader's language to the next.
  c.header('vary', 'Cookie', { append: true })
  const demandee = c.req.query('langue')
  if (estLangue(demandee)) {
    // Not a tracker: it holds one word, and only once the person has chosen.
    const secure = new URL(c.req.url).protocol === 'https:'
    setCookie(c, 'langue', demandee, { path: '/', maxAge: unAn, sameSite: 'Lax', httpOnly: true, secure })
    return demandee
  }
  const gardee = getCookie(c, 'langue')
  return estLangue(gardee) ? gardee : 'fr'
}
