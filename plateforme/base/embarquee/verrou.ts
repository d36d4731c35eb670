import { Client } from 'pg'
import type { Connexion } from '../connexion.ts'

/** "Juste Droit" in hexadecimal: whoever holds it is the one who will stop the embedded server. */
const cle = 0x4a75_7374

export interface Verrou {
  /** Kept when the connection ends, whoever ended it. */
  readonly perdu: Promise<void>
  readonly lacher: () => Promise<void>
}

/**
 * The base itself says who uses the folder: the lock lives as long as this connection, so that a process killed
 * outright leaves nothing to clean, and its orphan server is taken over by the next one.
 */
export async function prendreVerrou(connexion: Connexion, essais = 5): Promise<Verrou | undefined> {
  const client = new Client({ ...connexion, application_name: `juste-droit ${process.pid}`, keepAlive: true })
  client.on('error', () => {})
  const perdu = new Promise<void>((resolve) => client.on('end', resolve))
  await client.connect()
  const { rows } = await client.query<{ pris: boolean }>('select pg_try_advisory_lock($1) as pris', [cle])
  if (rows[0]?.pris) return { perdu, lacher: () => client.end().catch(() => {}) }
  await client.end()
  if (essais <= 1) return undefined
  // A process that has just died may still be leaving.
  await new Promise((resolve) => setTimeout(resolve, 200))
  return prendreVerrou(connexion, essais - 1)
}

/** The process that holds the folder, for the message. */
export async function tenant(connexion: Connexion): Promise<string> {
  const client = new Client(connexion)
  await client.connect()
  const { rows } = await client.query<{ nom: string }>(
    `select application_name as nom from pg_locks join pg_stat_activity using (pid)
     where locktype = 'advisory' and granted and objid = $1`,
    [cle],
  )
  await client.end()
  return rows[0]?.nom.replace('juste-droit ', 'processus ') ?? 'un autre processus'
}
