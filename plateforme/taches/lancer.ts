import { setTimeout as attendre } from 'node:timers/promises'
import { Logger, parseCronItems, type Runner, run, type TaskList } from 'graphile-worker'
import type { Pool } from 'pg'
import type { Base } from '../base/base.ts'
import type { Journal } from '../http/journal.ts'
import { executerDansLaFile } from './executer_dans_la_file.ts'
import { heuresPossibles } from './heure_de_paris.ts'
import type { Tache } from './tache.ts'

interface Reglages {
  /** Connections of the role of tasks, for the queue itself. */
  readonly pool: Pool
  readonly taches: Base<'taches'>
  readonly liste: readonly Tache[]
  readonly journal: Journal
}

export interface TachesLancees {
  /** Lets the jobs under way finish, five seconds at most. */
  readonly arreter: () => Promise<void>
}

const unJour = 86_400_000
const avantDeReprendre = 2000

/** Works on the queue until stopped, and comes back by itself if the base goes away meanwhile. */
export function lancerTaches({ pool, taches, liste, journal }: Reglages): TachesLancees {
  const fin = new AbortController()
  const taskList: TaskList = Object.fromEntries(
    liste.map((tache) => [tache.nom, executerDansLaFile(tache, taches, journal)]),
  )
  const parsedCronItems = parseCronItems(
    liste.flatMap(({ nom, cron }) =>
      // A night spent switched off is caught up in the morning.
      cron
        ? [
            {
              task: nom,
              match: heuresPossibles(cron),
              options: { queueName: nom, maxAttempts: 10, backfillPeriod: unJour },
            },
          ]
        : [],
    ),
  )
  const demarrer = () =>
    run({
      pgPool: pool,
      taskList,
      parsedCronItems,
      concurrency: 3,
      noHandleSignals: true,
      // Else the queue stops without waiting for its own last words: a job done would be done again.
      preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
      gracefulShutdownAbortTimeout: 5000,
      logger: versJournal(journal),
    })
  const travailler = async (): Promise<void> => {
    if (fin.signal.aborted) return
    await demarrer()
      .then((file) => jusquALaFin(file, fin.signal))
      .catch((erreur: unknown) => journal.error({ erreur }, 'file des tâches interrompue'))
    await attendre(avantDeReprendre, undefined, { signal: fin.signal }).catch(() => {})
    return travailler()
  }
  const travail = travailler()
  return {
    arreter: async () => {
      fin.abort()
      await travail
    },
  }
}

async function jusquALaFin(file: Runner, signal: AbortSignal): Promise<void> {
  const arreter = () => void file.stop().catch(() => {})
  if (signal.aborted) arreter()
  else signal.addEventListener('abort', arreter, { once: true })
  try {
    await file.promise
  } finally {
    signal.removeEventListener('abort', arreter)
  }
}

/** What the queue says of itself, without its sentences: they repeat the errors of the base. */
const versJournal = (journal: Journal) =>
  new Logger(() => (niveau, _, meta) => {
    // A job that failed has already said so.
    if (niveau === 'error' && meta?.['failure'] !== true) journal.error({ erreur: meta?.['error'] }, 'file des tâches')
  })
