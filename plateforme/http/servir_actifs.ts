import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import { adresseActif, dossierPublic } from './actifs.ts'

const porteEmpreinte = /-[\w-]{8}\.\w+$/
const unAn = 'public, max-age=31536000, immutable'

const servir = serveStatic({
  root: dossierPublic,
  precompressed: true,
  // A plain name leads to the present one, so that a page may name a file whose hash it does not know.
  rewriteRequestPath: (chemin) => adresseActif(chemin.replace(/^\/actifs\//, '')),
})

const garder = createMiddleware(async (c, next) => {
  await next()
  if (c.res.ok) c.res.headers.set('Cache-Control', porteEmpreinte.test(c.req.path) ? unAn : 'no-cache')
})

/** What the build made. A hashed name never changes; a plain one is asked again each time. */
export const routesActifs = () =>
  new Hono()
    .use('/actifs/*', garder)
    .get('/actifs/*', servir)
    .get('/actifs/*', (c) => c.text('Ce fichier n’existe pas.', 404))
