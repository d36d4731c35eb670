import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { Dossier } from './dossier.ts'
import { lancer } from './programme.ts'

export const journalDemarrage = (dossier: Dossier) => join(dossier.grappe, 'demarrage.log')
const pidDe = (dossier: Dossier) => join(dossier.grappe, 'postmaster.pid')

/** The port of the server that runs on this folder, if one does: ours, another process's, or an orphan's. */
export async function portOuvert(binaires: string, dossier: Dossier): Promise<number | undefined> {
  const { code } = await lancer(binaires, 'pg_ctl', ['status', `--pgdata=${dossier.grappe}`])
  if (code !== 0 || !existsSync(pidDe(dossier))) return undefined
  const port = Number(readFileSync(pidDe(dossier), 'utf8').split('\n')[3])
  return Number.isInteger(port) && port > 0 ? port : undefined
}

/**
 * Starts the server and waits for it; nothing where it will not start.
 * `pg_ctl` detaches it: Ctrl-C in our terminal must not reach it before us.
 */
export async function demarrerGrappe(
  binaires: string,
  dossier: Dossier,
  voulu?: number,
  essais = 3,
): Promise<number | undefined> {
  const port = voulu ?? (await portLibre())
  const { code } = await lancer(binaires, 'pg_ctl', [
    'start',
    '--wait',
    '--timeout=60',
    `--pgdata=${dossier.grappe}`,
    `--log=${journalDemarrage(dossier)}`,
    `--options=-p ${port}`,
  ])
  if (code === 0) return port
  // Someone else took the port, or started this very folder, a moment before us.
  const deja = await portOuvert(binaires, dossier)
  if (deja !== undefined || essais <= 1) return deja
  return demarrerGrappe(binaires, dossier, voulu, essais - 1)
}

export async function arreterGrappe(binaires: string, dossier: Dossier): Promise<void> {
  await lancer(binaires, 'pg_ctl', ['stop', '--wait', '--mode=fast', '--timeout=60', `--pgdata=${dossier.grappe}`])
}

function portLibre(): Promise<number> {
  return new Promise((resolve, reject) => {
    const serveur = createServer()
    serveur.on('error', reject)
    serveur.listen(0, '127.0.0.1', () => {
      const adresse = serveur.address()
      serveur.close(() =>
        adresse !== null && typeof adresse === 'object' ? resolve(adresse.port) : reject(new Error('aucun port libre')),
      )
    })
  })
}
