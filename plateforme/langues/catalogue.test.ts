import { globSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { defautsDuCatalogue } from './defauts.ts'
import { estCatalogue } from './textes.ts'

const racine = resolve(import.meta.dirname, '../..')
const fichiers = globSync('**/*.textes.ts', { cwd: racine, exclude: ['node_modules/**', '.construit/**'] })

describe.each(fichiers)('%s', async (fichier) => {
  const module: Readonly<Record<string, unknown>> = await import(resolve(racine, fichier))
  const catalogues = Object.values(module).filter(estCatalogue)

  test('declares a catalogue', () => expect(catalogues).not.toHaveLength(0))

  test('is complete, within its limits, and easy to read where it says so', () => {
    expect(catalogues.flatMap(defautsDuCatalogue)).toEqual([])
  })
})
