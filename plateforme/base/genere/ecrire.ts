import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { demarrerServeurDEssai } from '../essai/serveur.ts'
import { monter } from '../monter.ts'
import { genererTypes } from './generer.ts'

const serveur = await demarrerServeurDEssai()
try {
  await monter(serveur.connexion)
  writeFileSync(join(import.meta.dirname, 'tables.ts'), await genererTypes(serveur.connexion))
} finally {
  await serveur.arreter()
}
