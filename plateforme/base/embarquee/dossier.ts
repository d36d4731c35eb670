import { join, resolve } from 'node:path'

/** What lies where in the data folder. The secret lies inside the cluster, so that both appear at once. */
export interface Dossier {
  readonly racine: string
  readonly grappe: string
  readonly secret: string
}

export function dossierDe(racine: string): Dossier {
  const chemin = resolve(racine)
  const grappe = join(chemin, 'base')
  return { racine: chemin, grappe, secret: join(grappe, 'juste-droit.secret') }
}
