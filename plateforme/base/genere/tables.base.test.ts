import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { baseDEssai } from '../essai/base.ts'
import { genererTypes } from './generer.ts'

const { connexion } = baseDEssai()

test('the types are those of the tables: else run node plateforme/base/genere/ecrire.ts', async () => {
  const gardes = readFileSync(join(import.meta.dirname, 'tables.ts'), 'utf8')
  expect(await genererTypes(connexion)).toBe(gardes)
})
