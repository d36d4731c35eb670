import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { lireCas } from '../openfisca/cas.ts'
import { verifierCas } from '../openfisca/verifier.ts'
import { loi_d_essai } from './loi_d_essai.ts'

const fichier = new URL('cheque_energie.cas.yaml.attente', import.meta.url)
const liste = lireCas(readFileSync(fichier, 'utf8'))

test.each(liste.map((cas) => [cas.nom, cas] as const))('%s', (_, cas) => {
  expect(cas.source, 'une valeur attendue dit d’où elle vient').toBeTruthy()
  expect(verifierCas(loi_d_essai, cas, 'loi')).toEqual({ etat: 'passe' })
})
