import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Notion } from './lectures.ts'

const racine = resolve(import.meta.dirname, '../../..')

interface Fichier {
  readonly chemin: string
  readonly texte: string
}

let lus: readonly Fichier[] | undefined

// The law is a few dozen files that do not change while the program runs: they are read once, when first asked.
function fichiers(): readonly Fichier[] {
  lus ??= globSync('droits/**/*.ts', { cwd: racine, exclude: (chemin) => chemin.endsWith('.test.ts') })
    .toSorted()
    .map((chemin) => ({ chemin: chemin.replaceAll('\\', '/'), texte: readFileSync(resolve(racine, chemin), 'utf8') }))
  return lus
}

/** The file of the repository where a notion is declared: the one that writes its name first after « ( ». */
export function fichierSource({ name }: Notion): string | undefined {
  const declaration = new RegExp(`(?<!enumeration)\\(\\s*'${name}'`)
  return fichiers().find(({ texte }) => declaration.test(texte))?.chemin
}
