import { Logger, runMigrations } from 'graphile-worker'
import { type Client, Pool } from 'pg'
import type { Connexion } from '../base/connexion.ts'

const muet = new Logger(() => () => {})

/** Brings the queue's own tables to the version of its library, as their owner. Says whether any changed. */
export async function installerFile(connexion: Connexion, client: Client): Promise<boolean> {
  const avant = await version(client)
  const pgPool = new Pool({ ...connexion, max: 1 })
  pgPool.on('error', () => {})
  pgPool.on('connect', (ouverte) => ouverte.on('error', () => {}))
  try {
    await runMigrations({ pgPool, logger: muet })
  } finally {
    await pgPool.end()
  }
  return (await version(client)) !== avant
}

async function version(client: Client): Promise<number> {
  const { rows: existe } = await client.query<{ oui: boolean }>(
    `select to_regclass('graphile_worker.migrations') is not null as oui`,
  )
  if (!existe[0]?.oui) return 0
  const { rows } = await client.query<{ id: number }>('select max(id) as id from graphile_worker.migrations')
  return rows[0]?.id ?? 0
}
