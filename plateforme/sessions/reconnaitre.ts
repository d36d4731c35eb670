import type { Context } from 'hono'
import type { Acteur } from '../base/acteur.ts'
import type { Base } from '../base/base.ts'
import type { Contexte } from '../http/contexte.ts'
import { acteurDIdentite, type Identite, identifier } from './identite.ts'
import { empreinteDuJeton } from './jeton.ts'
import type { Temoin } from './temoin.ts'

export type IdentiteDe = (c: Context) => Promise<Identite | undefined>

const connues = new WeakMap<Request, Promise<Identite | undefined>>()

/** Who sends a request: the base is asked once for each, however many parts of the page want to know. */
export const reconnaitre =
  (base: Base, temoin: Temoin): IdentiteDe =>
  (c: Context<Contexte>) => {
    const deja = connues.get(c.req.raw)
    if (deja) return deja
    const jeton = temoin.lire(c)
    const identite = jeton === undefined ? Promise.resolve(undefined) : identifier(base, empreinteDuJeton(jeton))
    connues.set(c.req.raw, identite)
    return identite
  }

export const acteurSelon =
  (identiteDe: IdentiteDe) =>
  async (c: Context): Promise<Acteur> =>
    acteurDIdentite(await identiteDe(c))
