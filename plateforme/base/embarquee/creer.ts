import { randomBytes } from 'node:crypto'
import {
  appendFileSync,
  chownSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import type { Dossier } from './dossier.ts'
import { lancer, prete } from './programme.ts'
import { reglages } from './reglages.ts'

export const proprietaire = 'juste_droit'
const ctype: Readonly<Record<string, string>> = { linux: 'C.UTF-8', darwin: 'en_US.UTF-8' }
const uneHeure = 3_600_000

/** Makes the cluster aside, then puts it in place at once: a start cut short leaves nothing that looks whole. */
export async function creerGrappe(binaires: string, dossier: Dossier): Promise<void> {
  if (existsSync(dossier.grappe)) return
  enleverChantiersMorts(dossier)
  const chantier = mkdtempSync(`${dossier.grappe}.chantier-`)
  const grappe = join(chantier, 'base')
  const secret = join(chantier, basename(dossier.secret))
  try {
    mkdirSync(grappe, { mode: 0o700 })
    writeFileSync(secret, randomBytes(32).toString('base64url'), { mode: 0o600 })
    if (prete) for (const chemin of [chantier, secret, grappe]) chownSync(chemin, prete.uid, prete.gid)
    await initialiser(binaires, grappe, secret)
    appendFileSync(join(grappe, 'postgresql.conf'), reglages)
    renameSync(secret, join(grappe, basename(secret)))
    // Another process may have put its own in place meanwhile: then that one is the base.
    if (!existsSync(dossier.grappe)) renameSync(grappe, dossier.grappe)
  } finally {
    rmSync(chantier, { recursive: true, force: true })
  }
}

async function initialiser(binaires: string, grappe: string, secret: string): Promise<void> {
  const { code, dit } = await lancer(binaires, 'initdb', [
    `--pgdata=${grappe}`,
    `--username=${proprietaire}`,
    `--pwfile=${secret}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    // pg_trgm asks the C library, not ICU, what a letter is: with `C` it would drop the accented ones.
    `--lc-ctype=${ctype[process.platform] ?? 'C'}`,
    '--locale-provider=icu',
    '--icu-locale=fr-FR',
    '--no-instructions',
  ])
  if (code !== 0) throw new Error(`initdb : ${dit.trim()}`)
}

function enleverChantiersMorts(dossier: Dossier): void {
  for (const chemin of globSync('base.chantier-*', { cwd: dossier.racine }).map((nom) => join(dossier.racine, nom)))
    if (Date.now() - statSync(chemin).mtimeMs > uneHeure) rmSync(chemin, { recursive: true, force: true })
}
