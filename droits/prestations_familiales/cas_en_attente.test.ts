import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { lireCas } from '../openfisca/cas.ts'
import { verifierCas } from '../openfisca/verifier.ts'
import { loi_des_prestations_familiales as loi } from './loi_essai.ts'

const dossier = fileURLToPath(new URL('..', import.meta.url))
const fichiers = globSync('{impot,prestations_familiales}/*.cas.yaml.attente', { cwd: dossier }).toSorted()

describe.each(fichiers)('%s', (fichier) => {
  const liste = lireCas(readFileSync(`${dossier}${fichier}`, 'utf8'))

  test.each(liste.map((cas) => [cas.nom, cas] as const))('%s', (_, cas) => {
    expect(cas.source, 'une valeur attendue dit d’où elle vient').toBeTruthy()
    expect(verifierCas(loi, cas, 'loi')).toEqual({ etat: 'passe' })
  })
})
