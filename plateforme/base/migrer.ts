import type { Client } from 'pg'
import { codeDe } from './erreurs.ts'
import { type Migration, migrationsConnues } from './migrations.ts'

interface Appliquee {
  readonly numero: number
  readonly nom: string
  readonly empreinte: string
}

export type Montee =
  | { readonly sorte: 'a_jour'; readonly nouvelles: number }
  | { readonly sorte: 'refusee'; readonly message: string }

/** Brings the base to this program's version. Migrations only ever add up: one that was applied cannot change. */
export async function migrer(client: Client, connues: readonly Migration[] = migrationsConnues()): Promise<Montee> {
  const appliquees = await lireAppliquees(client)
  const message = ecart(connues, appliquees)
  if (message !== undefined) return { sorte: 'refusee', message }
  const nouvelles = connues.slice(appliquees.length)
  for (const migration of nouvelles) {
    const droits = await appliquer(client, migration)
    if (droits === 'insuffisants')
      return {
        sorte: 'refusee',
        message:
          'Le compte de DATABASE_URL n’a pas les droits qu’il faut pour préparer les tables.\n' +
          'Il doit posséder la base et pouvoir créer un rôle : voir docs/guide/servir.md',
      }
  }
  return { sorte: 'a_jour', nouvelles: nouvelles.length }
}

async function lireAppliquees(client: Client): Promise<readonly Appliquee[]> {
  const { rows: existe } = await client.query<{ oui: boolean }>(`select to_regclass('migration') is not null as oui`)
  if (!existe[0]?.oui) return []
  const { rows } = await client.query<Appliquee>('select numero, nom, empreinte from migration order by numero')
  return rows
}

function ecart(connues: readonly Migration[], appliquees: readonly Appliquee[]): string | undefined {
  for (const [rang, appliquee] of appliquees.entries()) {
    const connue = connues[rang]
    if (connue === undefined)
      return `La base a été montée par une version plus récente de Juste Droit (migration ${appliquee.nom}). Mettez le programme à jour.`
    if (connue.nom !== appliquee.nom || connue.empreinte !== appliquee.empreinte)
      return `La migration ${appliquee.nom}, déjà appliquée à cette base, a été modifiée depuis : une migration ne se corrige que par une nouvelle.`
  }
  return undefined
}

async function appliquer(
  client: Client,
  { numero, nom, empreinte, sql }: Migration,
): Promise<'suffisants' | 'insuffisants'> {
  await client.query('begin')
  try {
    await client.query(sql)
    await client.query('insert into migration (numero, nom, empreinte) values ($1, $2, $3)', [numero, nom, empreinte])
    await client.query('commit')
    return 'suffisants'
  } catch (erreur) {
    await client.query('rollback')
    if (codeDe(erreur) === '42501') return 'insuffisants'
    throw new Error(`migration ${nom}`, { cause: erreur })
  }
}
