import type { Context } from 'hono'
import type { Acteur } from '../base/acteur.ts'

/** In whose name a request is answered. */
export type ActeurDe = (c: Context) => Promise<Acteur>
