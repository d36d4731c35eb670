import type { Base } from '../../plateforme/base/base.ts'
import { type Transaction, transaction } from '../../plateforme/base/transaction.ts'
import { listerNotifications, type Notification } from '../../plateforme/notifications/notifications.requetes.ts'
import type { Identite } from '../../plateforme/sessions/identite.ts'
import { lireLEquipe, type TableauDeLEquipe } from './equipe.requetes.ts'
import { type Ensemble, lireLEnsemble, lireLePilotage, type Pilotage } from './pilotage.requetes.ts'

export type Tableau =
  | { readonly sorte: 'equipe'; readonly tableau: TableauDeLEquipe }
  | { readonly sorte: 'pilote'; readonly pilotage: Pilotage }
  | { readonly sorte: 'ensemble'; readonly ensemble: Ensemble }
  | { readonly sorte: 'a_choisir' }
  | { readonly sorte: 'ouvert' }

export interface Accueil {
  readonly tableau: Tableau
  readonly nouvelles: readonly Notification[]
}

async function tableauDe(t: Transaction, role: Identite['acteur']['role']): Promise<Tableau> {
  switch (role) {
    case 'accueil':
    case 'intervenant':
    case 'referent':
      return { sorte: 'equipe', tableau: await lireLEquipe(t) }
    case 'pilote':
      return { sorte: 'pilote', pilotage: await lireLePilotage(t) }
    case 'national':
    case 'administrateur':
      return { sorte: 'ensemble', ensemble: await lireLEnsemble(t) }
    case 'compte':
      return { sorte: 'a_choisir' }
    default:
      return { sorte: 'ouvert' }
  }
}

/** One transaction, and one question for each role; a second when there is something to read. */
export const lireLAccueil = (base: Base, { acteur, non_lues }: Identite): Promise<Accueil> =>
  transaction(base, acteur, async (t) => ({
    tableau: await tableauDe(t, acteur.role),
    nouvelles: non_lues > 0 ? (await listerNotifications(t, undefined, 3)).lignes : [],
  }))
