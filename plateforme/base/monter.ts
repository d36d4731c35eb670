import { Client } from 'pg'
import { installerFile } from '../taches/installer.ts'
import type { Connexion } from './connexion.ts'
import { type Montee, migrer } from './migrer.ts'
import { appliquerPolitiques } from './politiques.ts'

const cle = 0x4a75_7375

/** Migrations, the queue's tables, then policies, one process at a time: two instances may start together on one server. */
export async function monter(connexion: Connexion): Promise<Montee> {
  const client = new Client(connexion)
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [cle])
    const montee = await migrer(client)
    if (montee.sorte === 'refusee') return montee
    const fileNouvelle = await installerFile(connexion, client)
    await appliquerPolitiques(client, montee.nouvelles > 0 || fileNouvelle)
    return montee
  } finally {
    await client.end()
  }
}
