import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'

export const dossierPublic = resolve(import.meta.dirname, '../../.construit/public')
const cheminManifeste = join(dossierPublic, 'manifeste.json')

const manifeste = z.record(z.string(), z.object({ file: z.string(), isEntry: z.boolean().optional() }))

let adresses: ReadonlyMap<string, string> | undefined

export const sontConstruits = () => existsSync(cheminManifeste)

const sansEmpreinte = (fichier: string) => fichier.replace(/^actifs\//, '').replace(/-[\w-]{8}(\.\w+)$/, '$1')

function lire(): ReadonlyMap<string, string> {
  if (!sontConstruits()) return new Map()
  const entrees = Object.values(manifeste.parse(JSON.parse(readFileSync(cheminManifeste, 'utf8'))))
  return new Map(entrees.filter(({ isEntry }) => isEntry).map(({ file }) => [sansEmpreinte(file), `/${file}`]))
}

/** `juste-droit.css` or `simulateur.js` (from `simulateur.ilot.tsx`), as the build named it with its hash. */
export function adresseActif(nom: string): string {
  adresses ??= lire()
  return adresses.get(nom) ?? `/actifs/${nom}`
}
