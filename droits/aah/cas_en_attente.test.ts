import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { lireCas } from '../openfisca/cas.ts'
import { verifierCas } from '../openfisca/verifier.ts'
import { loi_d_essai } from './loi_d_essai.ts'

const fichiers = ['../aspa/aspa', '../aspa/asi', '../ass/ass', 'aah', 'caah']

describe.each(fichiers)('%s', (fichier) => {
  const liste = lireCas(readFileSync(new URL(`${fichier}.cas.yaml.attente`, import.meta.url), 'utf8'))

  test.each(liste.map((cas) => [cas.nom, cas] as const))('%s', (_, cas) => {
    expect(cas.source, 'une valeur attendue dit d’où elle vient').toBeTruthy()
    expect(verifierCas(loi_d_essai, cas, 'loi')).toEqual({ etat: 'passe' })
  })
})
