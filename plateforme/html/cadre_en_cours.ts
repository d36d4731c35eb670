import { AsyncLocalStorage } from 'node:async_hooks'
import type { MiddlewareHandler } from 'hono'
import type { IdentiteDe } from '../sessions/reconnaitre.ts'
import { type Affichage, affichageDe } from './affichage/affichage.ts'
import { type Lecteur, lecteurDe } from './lecteur.ts'

/** What the frame of every page depends on, that the page itself does not: who reads, and how she wants it drawn. */
interface Cadre {
  readonly lecteur: Lecteur | undefined
  readonly affichage: Affichage
}

const enCours = new AsyncLocalStorage<Cadre>()

export const cadreEnCours = (): Cadre | undefined => enCours.getStore()

/**
 * Known once a request, so that public pages, refusals and faults keep the frame of who is signed in. A base that does
 * not answer takes the frame away, not the page: the route that needs the base will say so itself.
 */
export const poserCadre =
  (identiteDe: IdentiteDe): MiddlewareHandler =>
  async (c, next) => {
    const identite = await identiteDe(c).catch(() => undefined)
    await enCours.run({ lecteur: lecteurDe(identite), affichage: affichageDe(c) }, next)
  }
