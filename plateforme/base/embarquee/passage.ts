import { statSync } from 'node:fs'
import { dirname } from 'node:path'
import { prete } from './programme.ts'

/** As root, the base runs as nobody: the first folder on the way that nobody may not cross, if any. */
export function dossierFerme(chemin: string): string | undefined {
  if (prete === undefined) return undefined
  const parent = dirname(chemin)
  if (parent === chemin) return undefined
  return dossierFerme(parent) ?? ((statSync(parent).mode & 0o001) === 0 ? parent : undefined)
}
