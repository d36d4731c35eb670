import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { lireCas } from '../openfisca/cas.ts'
import { verifierCas } from '../openfisca/verifier.ts'
import { loi_des_aides_au_logement } from './loi_essai.ts'

const liste = lireCas(readFileSync(new URL('aides_logement.cas.yaml.attente', import.meta.url), 'utf8'))

test.each(liste.map((cas) => [cas.nom, cas] as const))('%s', (_, cas) => {
  expect(cas.source, 'une valeur attendue dit d’où elle vient').toBeTruthy()
  expect(verifierCas(loi_des_aides_au_logement, cas, 'loi')).toEqual({ etat: 'passe' })
})
