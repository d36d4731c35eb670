import type { DeleteResult, UpdateResult } from 'kysely'

interface Ecriture {
  executeTakeFirst(): Promise<UpdateResult | DeleteResult | undefined>
}

/** Writes, and says whether there was a row to write: one that the actor may not touch is none. */
export async function uneLigne(ecriture: Ecriture): Promise<boolean> {
  const faite = await ecriture.executeTakeFirst()
  if (faite === undefined) return false
  return ('numUpdatedRows' in faite ? faite.numUpdatedRows : faite.numDeletedRows) === 1n
}
