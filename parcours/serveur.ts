import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const programme = resolve(import.meta.dirname, '../site/juste-droit.js')

/** A data folder of its own, that the base may cross when we are root. */
export function dossierNeuf(): string {
  const dossier = mkdtempSync(join(tmpdir(), 'juste-droit-parcours-'))
  chmodSync(dossier, 0o711)
  return dossier
}

export interface Execution {
  readonly processus: ChildProcess
  /** All it has said so far, on both outputs. */
  readonly dit: () => string
  readonly code: Promise<number | null>
}

/** The program, as a person starts it. */
export function lancer(mots: readonly string[], environnement: Readonly<Record<string, string>>): Execution {
  const processus = spawn(process.execPath, [programme, ...mots], {
    env: { PATH: process.env['PATH'], NIVEAU_JOURNAL: 'error', ...environnement },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let dit = ''
  for (const flux of [processus.stdout, processus.stderr]) flux.on('data', (mot: Buffer) => (dit += mot.toString()))
  const code = once(processus, 'close').then(() => processus.exitCode)
  return { processus, dit: () => dit, code }
}

export interface Serveur extends Execution {
  readonly adresse: string
  readonly arreter: () => Promise<number | null>
}

/** The site on a port of its own, once it says it is open. */
export async function ouvrirSite(environnement: Readonly<Record<string, string>>): Promise<Serveur> {
  const execution = lancer(['servir'], { PORT: '0', ...environnement })
  const adresse = await new Promise<string>((trouve, rejeter) => {
    execution.processus.stdout?.on('data', () => {
      const dite = /http:\/\/localhost:\d+/.exec(execution.dit())?.[0]
      if (dite) trouve(dite)
    })
    void execution.code.then(() => rejeter(new Error(execution.dit())))
  })
  const arreter = () => {
    execution.processus.kill('SIGTERM')
    return execution.code
  }
  // A journey that fails half-way must not leave its site, nor the site its base.
  process.once('exit', () => execution.processus.kill('SIGTERM'))
  return { ...execution, adresse, arreter }
}

export const effacer = (dossier: string) => rmSync(dossier, { recursive: true, force: true })
