import type { Context } from 'hono'
import { equipe } from '../../plateforme/acces/matrice/groupes.ts'
import type { Membre, Role } from '../../plateforme/base/acteur.ts'
import { type Transaction, transaction } from '../../plateforme/base/transaction.ts'
import { type Lecteur, lecteurDe } from '../../plateforme/html/lecteur.ts'
import type { Contexte } from '../../plateforme/http/contexte.ts'
import { aujourdHuiEnFrance } from '../../plateforme/langues/aujourd_hui.ts'
import type { Langue } from '../../plateforme/langues/langue.ts'
import { langueDe } from '../../plateforme/langues/langueDe.ts'
import { exigerMembre } from '../../plateforme/sessions/exiger.ts'
import type { Reglages } from './reglages.ts'

/** Whose work it is: the base checks each of these again. */
export type Agent = Pick<Membre, 'compte' | 'organisation' | 'role'> & { readonly territoire: number }

/** A request of somebody who works with households, within one transaction bound to her. */
export interface Ouvert {
  readonly t: Transaction
  readonly agent: Agent
  /** What the frame of every page is given. */
  readonly cadre: {
    readonly langue: Langue
    readonly lecteur: Lecteur | undefined
    readonly territoire: string | undefined
  }
  readonly aujourd_hui: string
}

/** Nobody signed in goes to the door, another role finds no such page. */
export async function agir(
  c: Context<Contexte>,
  { base, identiteDe, aujourd_hui = aujourdHuiEnFrance }: Reglages,
  travail: (ouvert: Ouvert) => Promise<Response>,
  roles: readonly Role[] = equipe,
): Promise<Response> {
  const identite = await exigerMembre(identiteDe)(c, roles)
  if (identite instanceof Response) return identite
  const { acteur } = identite
  if (!('organisation' in acteur) || acteur.territoire === null) return c.notFound()
  const agent: Agent = { ...acteur, territoire: acteur.territoire }
  const cadre = { langue: langueDe(c), lecteur: lecteurDe(identite), territoire: identite.territoire ?? undefined }
  return transaction(base, acteur, (t) => travail({ t, agent, cadre, aujourd_hui: aujourd_hui() }))
}
