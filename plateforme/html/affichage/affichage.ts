import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'

export const themes = ['systeme', 'clair', 'sombre'] as const
export const tailles = ['normale', 'grande'] as const

/** How a reader wants pages drawn, on this browser. */
export interface Affichage {
  readonly theme: (typeof themes)[number]
  readonly taille: (typeof tailles)[number]
}

const parDefaut: Affichage = { theme: 'systeme', taille: 'normale' }
const unAn = 365 * 24 * 3600

/** Two words among ours; any other is the default. */
export function lireAffichage(theme: unknown, taille: unknown): Affichage {
  return {
    theme: themes.find((mot) => mot === theme) ?? parDefaut.theme,
    taille: tailles.find((mot) => mot === taille) ?? parDefaut.taille,
  }
}

export const affichageDe = (c: Context): Affichage => {
  const [theme, taille] = (getCookie(c, 'affichage') ?? '').split('.')
  return lireAffichage(theme, taille)
}

/** Kept as the language is: no tracker, and only once the reader has chosen. */
export function garderAffichage(c: Context, { theme, taille }: Affichage): void {
  const secure = new URL(c.req.url).protocol === 'https:'
  setCookie(c, 'affichage', `${theme}.${taille}`, { path: '/', maxAge: unAn, sameSite: 'Lax', httpOnly: true, secure })
}
