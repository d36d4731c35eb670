import { type Logger, pino } from 'pino'
import type { Configuration } from '../configuration.ts'

export type Journal = Logger

/**
 * What is kept of an error. Never its message: PostgreSQL's and JSON's repeat the value that offended them, and that
 * value may be somebody's name. The frames and the code say where to look.
 */
export function sansValeurs(erreur: unknown): Readonly<Record<string, unknown>> {
  if (!(erreur instanceof Error)) return { nom: typeof erreur }
  const { name: nom, stack = '', cause } = erreur
  const pile = stack.split('\n').filter((ligne) => /^\s+at /.test(ligne))
  const champs = ['code', 'table', 'column', 'constraint', 'routine'] as const
  const connus = champs.flatMap((champ) => (champ in erreur ? [[champ, Reflect.get(erreur, champ)]] : []))
  return {
    nom,
    ...Object.fromEntries(connus),
    pile: pile.map((ligne) => ligne.trim()),
    ...(cause === undefined ? {} : { cause: sansValeurs(cause) }),
  }
}

/** One JSON object a line on the standard output. */
export const creerJournal = (niveau: Configuration['NIVEAU_JOURNAL'], vers?: pino.DestinationStream): Journal =>
  pino(
    {
      level: niveau,
      base: null,
      messageKey: 'quoi',
      errorKey: 'erreur',
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (nom) => ({ niveau: nom }) },
      serializers: { erreur: sansValeurs },
    },
    vers ?? pino.destination({ sync: false }),
  )
