import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ConnexionLocale } from '../connexion.ts'
import { ouvrirBase } from '../ouvrir.ts'

export interface ServeurDEssai {
  readonly connexion: ConnexionLocale
  readonly arreter: () => Promise<void>
}

/** A PostgreSQL of its own in a temporary folder, empty. */
export async function demarrerServeurDEssai(): Promise<ServeurDEssai> {
  const dossier = mkdtempSync(join(tmpdir(), 'juste-droit-essai-'))
  // As root the server runs as nobody, and `mkdtemp` closes the folder to all others.
  chmodSync(dossier, 0o711)
  const ouverture = await ouvrirBase({ DATABASE_URL: undefined, DOSSIER_DONNEES: dossier }, 'refuser')
  if (ouverture.sorte === 'refusee') throw new Error(ouverture.message)
  const { connexion } = ouverture.base
  if ('connectionString' in connexion) throw new Error('le serveur d’essai est embarqué')
  const arreter = async () => {
    await ouverture.base.fermer()
    rmSync(dossier, { recursive: true, force: true })
  }
  return { connexion, arreter }
}
