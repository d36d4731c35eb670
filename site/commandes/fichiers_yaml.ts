import { globSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** The YAML files that words name: files, folders (all that they hold), patterns. A word that names nothing stays, to be told. */
export function fichiersYaml(mots: readonly string[]): readonly string[] {
  const nommes = mots.flatMap((mot) => {
    const trouves = globSync(mot)
    return trouves.length === 0 ? [mot] : trouves.toSorted().flatMap(dans)
  })
  return [...new Set(nommes)]
}

function dans(chemin: string): readonly string[] {
  if (!statSync(chemin).isDirectory()) return [chemin]
  return globSync('**/*.{yaml,yml}', { cwd: chemin })
    .toSorted()
    .map((fichier) => join(chemin, fichier))
}
