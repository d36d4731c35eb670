import { generate, PostgresDialect } from 'kysely-codegen'
import type { Connexion } from '../connexion.ts'

const adresseDe = (connexion: Connexion) =>
  'connectionString' in connexion
    ? connexion.connectionString
    : `postgresql://${connexion.user}:${connexion.password}@${connexion.host}:${connexion.port}/${connexion.database}`

/** The types of the tables, read from a base just mounted: `node plateforme/base/genere/ecrire.ts` keeps them. */
export async function genererTypes(connexion: Connexion): Promise<string> {
  const dialect = new PostgresDialect({ dateParser: 'string' })
  const db = await dialect.introspector.connect({ connectionString: adresseDe(connexion), dialect })
  try {
    return await generate({
      db,
      dialect,
      includePattern: 'public.*',
      typeOnlyImports: true,
      outFile: null,
      print: false,
    })
  } finally {
    await db.destroy()
  }
}
