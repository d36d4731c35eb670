import type { Hono } from 'hono'
import type { Contexte } from '../contexte.ts'

export interface Adresse {
  readonly methode: string
  /** As it is written: `/foyers/:foyer/clore`. */
  readonly route: string
  readonly adresse: string
}

/** Every address that these routes answer at, with these in the place of their names: one added tomorrow is among them. */
export function adressesDe(routes: Hono<Contexte>, noms: Readonly<Record<string, string>> = {}): readonly Adresse[] {
  const connues = new Map<string, Adresse>()
  for (const { method: methode, path: route } of routes.routes) {
    const adresse = route.replaceAll(/:(\w+)/g, (_, nom: string) => {
      const valeur = noms[nom]
      if (valeur === undefined) throw new Error(`${route} : rien n’est dit de ${nom}`)
      return valeur
    })
    connues.set(`${methode} ${route}`, { methode, route, adresse })
  }
  if (connues.size === 0) throw new Error('aucune route')
  return [...connues.values()]
}
