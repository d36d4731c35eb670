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

const apresParenthese = String.raw`(?<!enumeration)\(\s*`

/** A name that a function completes: « are_nette_degressive » is written `are_nette_${suffixe}`. */
function gabarits(name: string): readonly string[] {
  const mots = name.split('_')
  return mots.slice(1).map((_, coupe) => `${mots.slice(0, mots.length - 1 - coupe).join('_')}_`)
}

const declareParNom = (name: string) => new RegExp(`${apresParenthese}'${name}'`)
const declareParGabarit = (debut: string) => new RegExp(`${apresParenthese}\`${debut}\\$\\{\\w+\\}\``)

/** The file of the repository where a notion is declared: the one that writes its name first after « ( ». */
export function fichierSource({ name }: Notion): string | undefined {
  for (const declaration of [declareParNom(name), ...gabarits(name).map(declareParGabarit)]) {
    const trouve = fichiers().find(({ texte }) => declaration.test(texte))
    if (trouve) return trouve.chemin
  }
  return undefined
}
