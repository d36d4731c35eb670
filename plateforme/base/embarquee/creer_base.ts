import { Client } from 'pg'
import type { ConnexionLocale } from '../connexion.ts'
import { proprietaire } from './creer.ts'

export const compteDuSite = 'juste_droit_site'
export const compteDuPortier = 'juste_droit_portier'

const roleDe = { [compteDuSite]: 'juste_droit_application', [compteDuPortier]: 'juste_droit_connexion' } as const

/** The base in its cluster, and the accounts of pages and of sign-in: each inherits nothing, and may only take its role. */
export async function creerBase(entree: ConnexionLocale): Promise<void> {
  const client = new Client(entree)
  await client.connect()
  try {
    const { rowCount: bases } = await client.query('select from pg_database where datname = $1', [proprietaire])
    if (bases === 0) await client.query(`create database ${proprietaire}`)
    for (const compte of [compteDuSite, compteDuPortier] as const) {
      const { rowCount: comptes } = await client.query('select from pg_roles where rolname = $1', [compte])
      if (comptes === 0) await creerCompte(client, compte, entree.password)
    }
  } finally {
    await client.end()
  }
}

async function creerCompte(client: Client, compte: keyof typeof roleDe, secret: string): Promise<void> {
  const role = roleDe[compte]
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role])
  if (rowCount === 0) await client.query(`create role ${role} nologin`)
  await client.query(`create role ${compte} login noinherit in role ${role} password ${client.escapeLiteral(secret)}`)
}
