import { createHash } from 'node:crypto'
import type { PostgresPool } from 'kysely'
import type { Pool } from 'pg'

/** A connection keeps at most so many plans; a text beyond them is planned each time it comes. */
const au_plus = 500

/**
 * Planning a question costs more than answering it, since the policies of its tables are part of it. PostgreSQL keeps
 * the plan of a question that has a name: each text gets one the second time it is seen.
 */
export function avecRequetesGardees(pool: Pool): PostgresPool {
  const noms = new Map<string, string | undefined>()
  const nomDe = (texte: string): string | undefined => {
    if (!noms.has(texte)) {
      if (noms.size < au_plus) noms.set(texte, undefined)
      return undefined
    }
    const nom = noms.get(texte) ?? createHash('sha256').update(texte).digest('hex').slice(0, 32)
    noms.set(texte, nom)
    return nom
  }
  return {
    end: () => pool.end(),
    connect: async () => {
      const client = await pool.connect()
      const query = (texte: string, valeurs: readonly unknown[] = []) =>
        client.query({ text: texte, values: [...valeurs], ...(aUnPlan.test(texte) ? nomme(nomDe(texte)) : {}) })
      return new Proxy(client, {
        get: (cible, cle): unknown => {
          const valeur: unknown = cle === 'query' ? query : Reflect.get(cible, cle)
          return typeof valeur === 'function' ? valeur.bind(cible) : valeur
        },
      })
    },
  }
}

const aUnPlan = /^\s*(select|with|insert|update|delete)\b/i
const nomme = (name: string | undefined) => (name === undefined ? {} : { name })
