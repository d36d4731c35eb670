import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const dossier = join(import.meta.dirname, 'migrations')

export interface Migration {
  readonly numero: number
  readonly nom: string
  readonly sql: string
  readonly empreinte: string
}

export const empreinteDe = (texte: string) => createHash('sha256').update(texte.replaceAll('\r\n', '\n')).digest('hex')

/** The numbered files of `migrations/`, in order: 0001, 0002, and no hole. */
export function migrationsConnues(): readonly Migration[] {
  const noms = readdirSync(dossier).filter((nom) => nom.endsWith('.sql'))
  return noms.toSorted().map((nom, rang) => {
    const numero = Number(nom.slice(0, 4))
    if (numero !== rang + 1) throw new Error(`La migration ${nom} devrait porter le numéro ${rang + 1}.`)
    const sql = readFileSync(join(dossier, nom), 'utf8')
    return { numero, nom, sql, empreinte: empreinteDe(sql) }
  })
}
