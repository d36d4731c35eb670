import { createAdaptorServer } from '@hono/node-server'
import type { Hono } from 'hono'
import { codeDe } from '../base/erreurs.ts'
import type { Configuration } from '../configuration.ts'
import type { Contexte } from './contexte.ts'

export type Ecoute =
  | { readonly sorte: 'ouverte'; readonly adresse: string; readonly fermer: () => Promise<void> }
  | { readonly sorte: 'refusee'; readonly message: string }

const delaiDeGrace = 10_000

/** Opens the door. `fermer` lets the answers under way finish, ten seconds at most. */
export function ecouter(
  app: Hono<Contexte>,
  { PORT, ADRESSE }: Pick<Configuration, 'PORT' | 'ADRESSE'>,
): Promise<Ecoute> {
  const serveur = createAdaptorServer({ fetch: app.fetch })
  const fermer = () =>
    new Promise<void>((resolve) => {
      const forcer = setTimeout(() => 'closeAllConnections' in serveur && serveur.closeAllConnections(), delaiDeGrace)
      serveur.close(() => {
        clearTimeout(forcer)
        resolve()
      })
      if ('closeIdleConnections' in serveur) serveur.closeIdleConnections()
    })
  return new Promise((resolve, reject) => {
    serveur.once('error', (erreur) => {
      const message = refus(codeDe(erreur), PORT, ADRESSE)
      if (message === undefined) reject(erreur)
      else resolve({ sorte: 'refusee', message })
    })
    serveur.listen(PORT, ADRESSE, () => {
      const pris = serveur.address()
      const port = pris !== null && typeof pris === 'object' ? pris.port : PORT
      resolve({ sorte: 'ouverte', adresse: `http://${nomPublic(ADRESSE)}:${port}`, fermer })
    })
  })
}

const nomPublic = (adresse: string) =>
  ['127.0.0.1', '0.0.0.0', '::', '::1'].includes(adresse)
    ? 'localhost'
    : adresse.includes(':')
      ? `[${adresse}]`
      : adresse

function refus(code: string | undefined, port: number, adresse: string): string | undefined {
  switch (code) {
    case 'EADDRINUSE':
      return `Le port ${port} est déjà pris par un autre programme. Choisissez-en un autre : PORT=${port + 1} npm start`
    case 'EACCES':
      return `Ce compte n’a pas le droit d’ouvrir le port ${port}. Choisissez un port au-dessus de 1023 avec PORT.`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `Cette machine n’a pas l’adresse ${adresse}. Corrigez ADRESSE.`
    default:
      return undefined
  }
}
