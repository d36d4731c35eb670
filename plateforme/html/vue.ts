import type { Context } from 'hono'
import type { Langue } from '../langues/langue.ts'
import { langueDe } from '../langues/langueDe.ts'
import type { Identite } from '../sessions/identite.ts'
import { type Lecteur, lecteurDe } from './lecteur.ts'

/** What every page of those who work is given: whose it is, in which language, at which address. */
export interface Vue {
  readonly langue: Langue
  readonly lecteur: Lecteur | undefined
  readonly chemin: string
}

export function vueDe(c: Context, identite: Identite | undefined): Vue {
  const { pathname, search } = new URL(c.req.url)
  return { langue: langueDe(c), lecteur: lecteurDe(identite), chemin: pathname + search }
}
