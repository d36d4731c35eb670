import { Client } from 'pg'
import { ouvrirEmbarquee } from '../../plateforme/base/embarquee/ouvrir.ts'

/** Joins the base of a site that runs, as its owner: to invite who has no screen yet to be invited from. */
export async function rejoindreLaBase(dossier: string): Promise<Client> {
  const ouverture = await ouvrirEmbarquee(dossier, 'rejoindre')
  if (ouverture.sorte === 'refusee') throw new Error(ouverture.message)
  const client = new Client(ouverture.base.connexion)
  await client.connect()
  return client
}
