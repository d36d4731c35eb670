import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { cors } from 'hono/cors'
import { VariableAbsente } from '../../droits/openfisca/situation.ts'
import { calculerOpenfisca } from './calculer.ts'
import { entites, parametre, parametres, variable, variables } from './metadonnees.ts'
import { RefusOpenfisca } from './refus.ts'
import { specification } from './specification.ts'
import { tracerOpenfisca } from './tracer.ts'

const racine = '/api/openfisca'
const tailleMax = 1_000_000

/** OpenFisca's web API, in OpenFisca's own JSON, for the variables that we have. Nothing sent is stored nor logged. */
export function routesOpenfisca(): Hono {
  const api = new Hono()
  api.use(`${racine}/*`, cors())
  const limite = bodyLimit({ maxSize: tailleMax, onError: (c) => c.json({ error: 'Request body is too large.' }, 413) })
  api.post(`${racine}/calculate`, limite, (c) => repondre(c, calculerOpenfisca))
  api.post(`${racine}/trace`, limite, (c) => repondre(c, tracerOpenfisca))
  api.get(`${racine}/entities`, (c) => c.json(entites() as object))
  api.get(`${racine}/variables`, (c) => c.json(variables(adresse(c)) as object))
  api.get(`${racine}/variable/:id`, (c) => trouver(c, variable(c.req.param('id'))))
  api.get(`${racine}/parameters`, (c) => c.json(parametres(adresse(c)) as object))
  api.get(`${racine}/parameter/:id{.+}`, (c) => trouver(c, parametre(c.req.param('id'))))
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

function adresse(c: Context): string {
  return `${new URL(c.req.url).origin}${racine}`
}
