import { globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Client } from 'pg'
import { empreinteDe } from './migrations.ts'

const racine = resolve(import.meta.dirname, '../..')
const fondation = 'plateforme/base/politiques.sql'

interface Politique {
  readonly fichier: string
  readonly sql: string
  readonly empreinte: string
}

const estDuNom = (chemin: string) => /^(\w+)\/(\w+)\/\2\.sql$/.test(chemin.replaceAll('\\', '/'))

const estDuSocle = (chemin: string) => chemin.startsWith('plateforme')

/** Each noun's own `.sql`, in its folder: `piloter/territoires/territoires.sql`. What the others lean on comes first. */
export function politiquesConnues(): readonly Politique[] {
  const exclues = ['node_modules/**', '.*/**', 'donnees/**']
  const noms = globSync('*/*/*.sql', { cwd: racine, exclude: exclues }).filter(estDuNom)
  const [socle, verbes] = [noms.filter(estDuSocle), noms.filter((nom) => !estDuSocle(nom))]
  return [fondation, ...socle.toSorted(), ...verbes.toSorted()].map((fichier) => {
    const sql = readFileSync(join(racine, fichier), 'utf8')
    return { fichier, sql, empreinte: empreinteDe(sql) }
  })
}

/** Re-applies all policies when one has changed, or when tables may have: not at every start, for it locks them. */
export async function appliquerPolitiques(client: Client, tablesNouvelles: boolean): Promise<void> {
  const politiques = politiquesConnues()
  const { rows } = await client.query<{ fichier: string; empreinte: string }>(
    'select fichier, empreinte from politique',
  )
  const connues = new Map(rows.map((ligne) => [ligne.fichier, ligne.empreinte]))
  const enPlace = politiques.every(({ fichier, empreinte }) => connues.get(fichier) === empreinte)
  if (enPlace && !tablesNouvelles) return
  await client.query('begin')
  try {
    await client.query(`set local lock_timeout = '10s'`)
    for (const { fichier, sql, empreinte } of politiques) {
      await client.query(sql).catch((cause: unknown) => {
        throw new Error(`politiques de ${fichier}`, { cause })
      })
      await client.query(
        `insert into politique (fichier, empreinte) values ($1, $2)
         on conflict (fichier) do update set empreinte = excluded.empreinte, appliquee_le = now()`,
        [fichier, empreinte],
      )
    }
    await client.query('commit')
  } catch (erreur) {
    await client.query('rollback')
    throw erreur
  }
}
