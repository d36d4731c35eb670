import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { estJeton } from './jeton.ts'

/**
 * The cookie that holds a session's token. `__Host-` makes the browser refuse it from another host of the domain, and
 * asks for https: without it, on a machine of one's own, the plain name.
 */
export interface Temoin {
  readonly lire: (c: Context) => string | undefined
  readonly poser: (c: Context, jeton: string) => void
  readonly oublier: (c: Context) => void
}

export function temoinDe(enHttps: boolean): Temoin {
  const nom = enHttps ? '__Host-juste_droit' : 'juste_droit'
  const reglages = { path: '/', httpOnly: true, sameSite: 'Lax', secure: enHttps } as const
  return {
    lire: (c) => {
      const jeton = getCookie(c, nom)
      return estJeton(jeton) ? jeton : undefined
    },
    // No age: it goes with the browser, and the base has its own clock.
    poser: (c, jeton) => setCookie(c, nom, jeton, reglages),
    oublier: (c) => deleteCookie(c, nom, reglages),
  }
}
