import { Client } from 'pg'
import type { Connexion } from '../base/connexion.ts'
import { horloges } from './horloges.ts'

/** Gives back the room of what was deleted: until then the rows are out of reach, and still in the files. */
export async function nettoyer(connexion: Connexion): Promise<void> {
  const client = new Client(connexion)
  client.on('error', () => {})
  await client.connect()
  try {
    const { rows } = await client.query<{ nom: string }>(
      `select distinct format('%I', relname) as nom from pg_class c join pg_attribute a on a.attrelid = c.oid
       where relnamespace = 'public'::regnamespace and relkind = 'r'
         and (a.attname in ('foyer_id', 'personne_id', 'exercice_id') or relname = any ($1))`,
      [horloges.map(({ table }) => table)],
    )
    await client.query(`vacuum ${rows.map(({ nom }) => nom).join(', ')}`)
  } finally {
    await client.end()
  }
}
