import { OpenAPIHono, type RouteHandler } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'
import { monthName } from '../../moteur/expression/month.ts'
import type { Variable } from '../../moteur/expression/variable.ts'
import { routeCalculer, routeExpliquer } from './calcul.routes.ts'
import { calculer } from './calculer.ts'
import { moisDe, premierDefaut } from './demande.ts'
import { expliquer } from './expliquer.ts'
import type { DroitsLocauxDe } from './locaux.ts'
import { recitDe } from './recit.ts'
import { refus } from './refus.ts'
import { regleConnue, variableConnue } from './variable_connue.ts'

const tailleMax = 1_000_000
const erreur = (chemin: string, cause: string) => ({ erreur: refus(chemin, cause) })

/**
 * The public computation: nothing sent is stored, and nothing of it is logged. `autres` are the public data of other
 * verbs, described in the same document.
 */
export function routesCalcul(droitsLocauxDe: DroitsLocauxDe, autres: readonly OpenAPIHono[] = []): OpenAPIHono {
  const api = new OpenAPIHono({
    defaultHook: (lecture, c) => (lecture.success ? undefined : c.json({ erreur: premierDefaut(lecture.error) }, 400)),
  })
  api.use(
    '/api/v1/droits/*',
    bodyLimit({ maxSize: tailleMax, onError: (c) => c.json(erreur('', 'dépasse un mégaoctet'), 413) }),
  )
  api.openapi(routeCalculer, repondreCalcul(droitsLocauxDe))
  api.openapi(routeExpliquer, repondreRecit)
  for (const autre of autres) api.route('/', autre)
  api.doc31('/api/v1/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Juste Droit',
      version: '1',
      description: 'Calcule des droits sociaux et les explique. Rien de ce qui est envoyé n’est gardé.',
    },
  })
  api.onError(repondreRefus)
  return api
}

const repondreCalcul =
  (droitsLocauxDe: DroitsLocauxDe): RouteHandler<typeof routeCalculer> =>
  async (c) => {
    const { id = null, period, situation, variables: noms, sans_hypotheses, effets, territoire } = c.req.valid('json')
    const variables: Variable[] = []
    for (const [rang, nom] of noms.entries()) {
      const variable = variableConnue(nom)
      if ('cause' in variable) return c.json(erreur(`variables.${rang}`, variable.cause), 400)
      variables.push(variable)
    }
    const locaux = territoire === undefined ? undefined : await droitsLocauxDe(territoire)
    if (territoire !== undefined && !locaux)
      return c.json(erreur('territoire', `territoire inconnu : « ${territoire} »`), 400)
    const resultat = calculer(
      { id, mois: moisDe(period), situation },
      { variables, hypotheses: !sans_hypotheses, effets, ...(locaux ? { locaux } : {}) },
    )
    return 'erreur' in resultat ? c.json(resultat, 400) : c.json(resultat, 200)
  }

const repondreRecit: RouteHandler<typeof routeExpliquer> = (c) => {
  const { id = null, period, situation, droit } = c.req.valid('json')
  const regle = regleConnue(droit)
  if ('cause' in regle) return c.json(erreur('droit', regle.cause), 400)
  const mois = moisDe(period)
  const explication = expliquer({ id, mois, situation }, regle)
  if ('erreur' in explication) return c.json(explication, 400)
  const { etapes, effets } = explication
  return c.json({ id, mois: monthName(mois), droit, explications: etapes.map(recitDe), effets }, 200)
}

// What is not the sender's fault goes on to the site, which logs it.
function repondreRefus(faute: Error, c: Context): Response {
  if (!(faute instanceof HTTPException) || faute.status >= 500) throw faute
  if (faute.status === 415)
    return c.json(erreur('', 'n’est pas annoncé comme du JSON : Content-Type: application/json'), 415)
  return c.json(erreur('', 'n’est pas du JSON'), 400)
}
