import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { cors } from 'hono/cors'
import { createMiddleware } from 'hono/factory'
import { VariableAbsente } from '../../droits/openfisca/entrees_ecartees.ts'
import { version } from '../../plateforme/version.ts'
import { calculerOpenfisca } from './calculer.ts'
import { entites, variable, variables } from './metadonnees.ts'
import { parametre, parametres } from './parametres.ts'
import { RefusOpenfisca } from './refus.ts'
import { specification } from './specification.ts'
import { tracerOpenfisca } from './tracer.ts'

const racine = '/api/openfisca'
const tailleMax = 1_000_000

const entetes = createMiddleware(async (c, next) => {
  await next()
  c.header('Country-Package', 'juste-droit')
  c.header('Country-Package-Version', version)
})

// OpenFisca sends `/variables/` to `/variables`.
const sansBarreFinale = createMiddleware(async (c, next) => {
  const { pathname } = new URL(c.req.url)
  return pathname.endsWith('/') ? c.redirect(pathname.replace(/\/+$/, '')) : next()
})

/** OpenFisca's web API, in OpenFisca's own JSON, for the variables that we have. Nothing sent is stored nor logged. */
export function routesOpenfisca(): Hono {
  const api = new Hono()
  api.use(`${racine}/*`, cors(), entetes, sansBarreFinale)
  const limite = bodyLimit({ maxSize: tailleMax, onError: (c) => c.json({ error: 'Request body is too large.' }, 413) })
  api.get(racine, (c) => c.json(accueil(c), 300))
  api.post(`${racine}/calculate`, limite, (c) => repondre(c, calculerOpenfisca))
  api.post(`${racine}/trace`, limite, (c) => repondre(c, tracerOpenfisca))
  api.get(`${racine}/entities`, (c) => c.json(entites() as object))
  api.get(`${racine}/variables`, (c) => c.json(variables(adresse(c)) as object))
  api.get(`${racine}/variable/:id`, (c) => trouver(c, variable(c.req.param('id'), site(c))))
  api.get(`${racine}/parameters`, (c) => c.json(parametres(adresse(c)) as object))
  api.get(`${racine}/parameter/:id{.+}`, (c) => trouver(c, parametre(c.req.param('id'), site(c))))
  api.get(`${racine}/spec`, (c) => c.json(specification(adresse(c)) as object))
  return api
}

async function repondre(c: Context, faire: (envoi: unknown) => unknown): Promise<Response> {
  let envoi: unknown
  try {
    envoi = await c.req.json()
  } catch {
    return c.json({ error: 'Invalid JSON: the body could not be read.' }, 400)
  }
  try {
    return c.json(faire(envoi) as object)
  } catch (erreur) {
    if (erreur instanceof RefusOpenfisca) return c.json(erreur.corps as object, erreur.code)
    if (erreur instanceof VariableAbsente) return c.json({ error: `Variable not found: ${erreur.message}` }, 404)
    throw erreur
  }
}

function trouver(c: Context, trouve: unknown): Response {
  return trouve ? c.json(trouve as object) : c.json({ error: 'Not found' }, 404)
}

function accueil(c: Context): object {
  return { welcome: `This is the root of an OpenFisca Web API. What it can do: ${adresse(c)}/spec` }
}

const site = (c: Context) => new URL(c.req.url).origin
const adresse = (c: Context) => `${site(c)}${racine}`
