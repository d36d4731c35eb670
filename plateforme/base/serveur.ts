import { Client } from 'pg'
import { codeDe } from './erreurs.ts'
import type { Ouverture } from './ouvrir.ts'

const versionMinimale = 16

const causes: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'aucun serveur ne répond à cette adresse',
  ENOTFOUND: 'cette machine n’existe pas',
  EAI_AGAIN: 'le nom de la machine n’a pas pu être lu',
  ETIMEDOUT: 'le serveur ne répond pas',
  ECONNRESET: 'le serveur a coupé la connexion',
  '28P01': 'le mot de passe ou le nom d’utilisateur est refusé',
  '28000': 'cet utilisateur n’est pas autorisé',
  '3D000': 'cette base n’existe pas',
  '53300': 'le serveur n’a plus de connexion libre',
  '57P03': 'le serveur démarre ou s’arrête',
}

/** Tries the server of `DATABASE_URL` before anything else: its address is not repeated, it carries a password. */
export async function ouvrirServeur(connectionString: string): Promise<Ouverture> {
  const client = new Client({ connectionString, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query<{ version: string }>(`select current_setting('server_version_num') as version`)
    const version = Math.floor(Number(rows[0]?.version) / 10_000)
    if (version < versionMinimale)
      return {
        sorte: 'refusee',
        message: `DATABASE_URL mène à PostgreSQL ${version} : il faut ${versionMinimale} ou plus.`,
      }
    const connexion = { connectionString }
    return {
      sorte: 'ouverte',
      base: {
        connexion,
        connexionDuSite: connexion,
        connexionDuPortier: connexion,
        embarquee: false,
        fermer: async () => {},
      },
    }
  } catch (erreur) {
    const code = codeDe(erreur)
    const cause = causes[code ?? ''] ?? (code === undefined ? 'le serveur ne répond pas' : `erreur ${code}`)
    return { sorte: 'refusee', message: `La base de DATABASE_URL est hors d’atteinte : ${cause}.` }
  } finally {
    await client.end().catch(() => {})
  }
}
