import { spawn } from 'node:child_process'
import { join } from 'node:path'

/** PostgreSQL refuses to run as root, so root lends it the identity of nobody. */
export const prete = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : undefined

export interface Fin {
  readonly code: number
  readonly dit: string
}

/** Runs `initdb` or `pg_ctl` to its end. */
export function lancer(binaires: string, programme: 'initdb' | 'pg_ctl', mots: readonly string[]): Promise<Fin> {
  return new Promise((resolve, reject) => {
    const enfant = spawn(join(binaires, programme), mots, {
      ...prete,
      cwd: binaires,
      // Messages in English on every machine: they are read by code.
      env: { ...process.env, LC_ALL: 'C', PGOPTIONS: '' },
      // The server inherits no pipe of ours: it would be killed by its first message after our death.
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    })
    let dit = ''
    for (const flux of [enfant.stdout, enfant.stderr])
      flux.setEncoding('utf8').on('data', (mot: string) => (dit += mot))
    enfant.on('error', reject)
    enfant.on('exit', (code) => resolve({ code: code ?? 1, dit }))
  })
}
