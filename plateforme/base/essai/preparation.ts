import { Client } from 'pg'
import type { TestProject } from 'vitest/node'
import type { ConnexionLocale } from '../connexion.ts'
import { monter } from '../monter.ts'
import { demarrerServeurDEssai } from './serveur.ts'

/** A base with its tables and policies and nothing in it: each test file copies it in a few hundredths of a second. */
export const modele = 'modele'

declare module 'vitest' {
  export interface ProvidedContext {
    serveur: ConnexionLocale
  }
}

export default async function preparer(projet: TestProject): Promise<() => Promise<void>> {
  const serveur = await demarrerServeurDEssai()
  const adresse = serveur.connexion
  const client = new Client(adresse)
  await client.connect()
  await client.query(`create database ${modele}`)
  await client.end()
  const montee = await monter({ ...adresse, database: modele })
  if (montee.sorte === 'refusee') throw new Error(montee.message)
  projet.provide('serveur', adresse)
  return serveur.arreter
}
