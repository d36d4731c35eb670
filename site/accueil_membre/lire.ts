import type { Base } from '../../plateforme/base/base.ts'
import { type Transaction, transaction } from '../../plateforme/base/transaction.ts'
import { lister_notifications, type Notification } from '../../plateforme/notifications/notifications.requetes.ts'
import type { Identite } from '../../plateforme/sessions/identite.ts'
import { lire_l_equipe, type TableauDeLEquipe } from './equipe.requetes.ts'
import { type Ensemble, lire_l_ensemble, lire_le_pilotage, type Pilotage } from './pilotage.requetes.ts'

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

async function tableau_de(t: Transaction, role: Identite['acteur']['role']): Promise<Tableau> {
  switch (role) {
    case 'accueil':
    case 'intervenant':
    case 'referent':
      return { sorte: 'equipe', tableau: await lire_l_equipe(t) }
    case 'pilote':
      return { sorte: 'pilote', pilotage: await lire_le_pilotage(t) }
    case 'national':
    case 'administrateur':
      return { sorte: 'ensemble', ensemble: await lire_l_ensemble(t) }
    case 'compte':
      return { sorte: 'a_choisir' }
    default:
      return { sorte: 'ouvert' }
  }
}

/** One transaction, and one question for each role; a second when there is something to read. */
export const lire_l_accueil = (base: Base, { acteur, non_lues }: Identite): Promise<Accueil> =>
  transaction(base, acteur, async (t) => ({
    tableau: await tableau_de(t, acteur.role),
    nouvelles: non_lues > 0 ? (await lister_notifications(t, undefined, 3)).lignes : [],
  }))
