import type { JobHelpers } from 'graphile-worker'
import { z } from 'zod'
import type { Base } from '../base/base.ts'
import { codeDe } from '../base/erreurs.ts'
import type { Journal } from '../http/journal.ts'
import { estLHeure } from './heure_de_paris.ts'
import type { Tache } from './tache.ts'

const schemaCharge = z.object({
  identifiant: z.uuid().optional(),
  _cron: z.object({ ts: z.coerce.date() }).optional(),
})

/**
 * The task as the queue calls it. The queue keeps the message of what it catches, and pages of a base are copied and
 * shown: it is given the code alone.
 */
export const executerDansLaFile =
  (tache: Tache, taches: Base<'taches'>, journal: Journal) =>
  async (charge: unknown, { job, abortSignal }: JobHelpers): Promise<void> => {
    const { identifiant, _cron } = schemaCharge.parse(charge)
    if (tache.cron !== undefined && _cron !== undefined && !estLHeure(tache.cron, _cron.ts)) return
    const depart = performance.now()
    try {
      await tache.executer(taches, abortSignal, identifiant)
    } catch (erreur) {
      journal.error({ tache: tache.nom, essai: job.attempts, sur: job.max_attempts, erreur }, 'tâche échouée')
      // Without its cause, which holds the sentence.
      // oxlint-disable-next-line eslint/preserve-caught-error
      throw new Error(codeDe(erreur) ?? 'échec')
    }
    journal.info({ tache: tache.nom, ms: Math.round(performance.now() - depart) }, 'tâche')
  }
