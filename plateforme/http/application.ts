import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import { createMiddleware } from 'hono/factory'
import type { Configuration } from '../configuration.ts'
import type { Contexte } from './contexte.ts'
import { corpsLisible } from './corps_lisible.ts'
import { entetesDeSurete } from './entetes.ts'
import type { Journal } from './journal.ts'
import { journaliser } from './journaliser.ts'
import { memeOrigine } from './origine.ts'
import { pageErreur } from './page_erreur.tsx'
import { repondreErreur } from './repondre_erreur.ts'
import { routesActifs } from './servir_actifs.ts'

// Pages are read on shared computers: unless a route says otherwise, none stays behind.
const sansTrace = createMiddleware(async (c, next) => {
  await next()
  if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'no-store')
})

type Reglages = Pick<Configuration, 'ADRESSE_PUBLIQUE' | 'TAILLE_MAX_ENVOI'>

/** The application before any page: what holds for every request. */
export function creerApplication(reglages: Reglages, journal: Journal): Hono<Contexte> {
  const app = new Hono<Contexte>()
  app.use(journaliser(journal))
  app.use(entetesDeSurete(reglages.ADRESSE_PUBLIQUE?.startsWith('https:') ?? false))
  app.use(compress())
  app.use(sansTrace)
  app.use(bodyLimit({ maxSize: reglages.TAILLE_MAX_ENVOI, onError: (c) => pageErreur(c, 413) }))
  app.use(memeOrigine(reglages.ADRESSE_PUBLIQUE))
  app.use(corpsLisible)
  app.route('/', routesActifs())
  app.notFound((c) => pageErreur(c, 404))
  app.onError(repondreErreur)
  return app
}
