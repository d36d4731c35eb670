import { type QueryExecutorProvider, type RawBuilder, sql } from 'kysely'
import { z } from 'zod'

/**
 * The one value that a function of the base answers.
 *
 *     await appeler(t, sql`dernier_pilote(${adhesion_id}::uuid)`, z.boolean())
 */
export async function appeler<T extends z.ZodType>(
  ou: QueryExecutorProvider,
  appel: RawBuilder<unknown>,
  valeur: T,
): Promise<z.output<T>> {
  const { rows } = await sql`select ${appel} as valeur`.execute(ou)
  return valeur.parse(z.tuple([z.object({ valeur: z.unknown() })]).parse(rows)[0].valeur)
}
