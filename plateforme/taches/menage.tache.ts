import { sql } from 'kysely'
import { programme } from '../base/acteur.ts'
import { transaction } from '../base/transaction.ts'
import { laNuit, type Tache } from './tache.ts'

/** Jobs that failed for good, or that nothing here could do, go after ninety days. */
export const tacheMenageDesTaches: Tache = {
  nom: 'menage_des_taches',
  cron: laNuit,
  executer: async (taches) => {
    await transaction(taches, programme, (t) =>
      sql`delete from graphile_worker._private_jobs
        where locked_at is null and created_at < now() - interval '90 days'`.execute(t),
    )
  },
}
