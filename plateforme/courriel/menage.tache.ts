import { sql } from 'kysely'
import { transaction } from '../base/transaction.ts'
import { laNuit, type Tache } from '../taches/tache.ts'

/** Letters go after ninety days, sent or not: an address is somebody's. */
export const tacheMenageDesLettres: Tache = {
  nom: 'menage_des_lettres',
  cron: laNuit,
  executer: async (taches) => {
    await transaction(taches, { role: 'envoi' }, (t) =>
      t.deleteFrom('courriel').where('cree_le', '<', sql<Date>`now() - interval '90 days'`).execute(),
    )
  },
}
