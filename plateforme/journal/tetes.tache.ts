import { programme } from '../base/acteur.ts'
import { transaction } from '../base/transaction.ts'
import type { Journal } from '../http/journal.ts'
import { laNuit, type Tache } from '../taches/tache.ts'

/** Where each chain stands, told to the log: kept elsewhere than the base, it proves later that no end was rewritten. */
export const tacheTetesDuJournal = (journal: Journal): Tache => ({
  nom: 'tetes_du_journal',
  cron: laNuit,
  executer: async (taches) => {
    const tetes = await transaction(taches, programme, (t) =>
      t
        .selectFrom('journal_chaine')
        .select(['territoire_id', 'dernier', 'empreinte'])
        .orderBy('territoire_id')
        .execute(),
    )
    for (const { territoire_id, dernier, empreinte } of tetes)
      journal.info({ territoire: territoire_id, dernier: Number(dernier), empreinte }, 'tête du journal')
  },
})
