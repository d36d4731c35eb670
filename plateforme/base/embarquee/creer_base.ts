import { Client } from 'pg'
import type { ConnexionLocale } from '../connexion.ts'
import { proprietaire } from './creer.ts'

export const compteDuSite = 'juste_droit_site'

/** The base in its cluster, and the account of pages: it inherits nothing, and may only take their role. */
export async function creerBase(entree: ConnexionLocale): Promise<void> {
  const client = new Client(entree)
  await client.connect()
  try {
    const { rowCount: bases } = await client.query('select from pg_database where datname = $1', [proprietaire])
    if (bases === 0) await client.query(`create database ${proprietaire}`)
    const { rowCount: comptes } = await client.query('select from pg_roles where rolname = $1', [compteDuSite])
    if (comptes === 0) await creerCompte(client, entree.password)
  } finally {
    await client.end()
  }
}

async function creerCompte(client: Client, secret: string): Promise<void> {
  const { rowCount } = await client.query(`select from pg_roles where rolname = 'juste_droit_application'`)
  if (rowCount === 0) await client.query('create role juste_droit_application nologin')
  await client.query(
    `create role ${compteDuSite} login noinherit in role juste_droit_application
     password ${client.escapeLiteral(secret)}`,
  )
}
