import { sql } from 'kysely'
import { programme } from '../base/acteur.ts'
import { transaction } from '../base/transaction.ts'
import { laNuit, type Tache } from '../taches/tache.ts'

/** A membership past its last day opens nothing already; its end leaves to others the households it followed. */
export const tacheEcheances: Tache = {
  nom: 'adhesions_echues',
  cron: laNuit,
  executer: async (taches) => {
    await transaction(taches, programme, (t) => sql`select finir_adhesions_echues()`.execute(t))
  },
}
