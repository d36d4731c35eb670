import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { loi } from './loi.ts'
import { lireCas } from './openfisca/cas.ts'
import { verifierCas } from './openfisca/verifier.ts'

const dossier = fileURLToPath(new URL('.', import.meta.url))

describe.each(globSync('*/*.cas.yaml', { cwd: dossier }).toSorted())('%s', (fichier) => {
  const liste = lireCas(readFileSync(`${dossier}${fichier}`, 'utf8'))

  test.each(liste.map((cas) => [cas.nom, cas] as const))('%s', (_, cas) => {
    expect(cas.source, 'une valeur attendue dit d’où elle vient').toBeTruthy()
    expect(verifierCas(loi, cas, 'loi')).toEqual({ etat: 'passe' })
  })

  test('aucun nom de cas en double', () => {
    const noms = liste.map(({ nom }) => nom)
    expect(new Set(noms).size).toBe(noms.length)
  })
})
