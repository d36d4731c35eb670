import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'
import { z } from 'zod'
import { monthName } from '../../moteur/expression/month.ts'
import type { Variable } from '../../moteur/expression/variable.ts'
import { schemaCalcul, schemaErreur } from './calcul.schemas.ts'
import { calculer } from './calculer.ts'
import { moisDe, premierDefaut, schemaDemande } from './demande.ts'
import { expliquer } from './expliquer.ts'
import { schemaRecit } from './recit.schemas.ts'
import { recitDe } from './recit.ts'
import { refus } from './refus.ts'
import { regleConnue, variableConnue } from './variable_connue.ts'

const tailleMax = 1_000_000
const erreur = (chemin: string, cause: string) => ({ erreur: refus(chemin, cause) })

const json = <S extends z.ZodType>(schema: S, description: string) => ({
  content: { 'application/json': { schema } },
  description,
})
const limite = bodyLimit({
  maxSize: tailleMax,
  onError: (c) => c.json(erreur('', 'dépasse un mégaoctet'), 413),
})

const refusees = {
  400: json(schemaErreur, 'La demande est refusée : où, et pourquoi'),
  413: json(schemaErreur, 'La demande dépasse un mégaoctet'),
  415: json(schemaErreur, 'La demande n’est pas annoncée comme du JSON'),
}

const routeCalculer = createRoute({
  method: 'post',
  path: '/api/v1/droits/calculer',
  operationId: 'calculerDroits',
  summary: 'Calcule les droits d’une situation pour un mois',
  middleware: limite,
  request: {
    body: {
      required: true,
      ...json(
        schemaDemande.extend({
          variables: z.array(z.string()).max(500, 'plus de 500 variables').default([]).meta({
            description: 'Quantités dont on veut aussi la valeur',
          }),
          sans_hypotheses: z.boolean('attend vrai ou faux (true ou false)').default(false),
        }),
        'La situation. Rien n’en est gardé.',
      ),
    },
  },
  responses: { 200: json(schemaCalcul, 'Les droits, et ce qui manque pour connaître les autres'), ...refusees },
})

const routeExpliquer = createRoute({
  method: 'post',
  path: '/api/v1/droits/expliquer',
  operationId: 'expliquerDroit',
  summary: 'Explique comment un droit est calculé, règle par règle',
  middleware: limite,
  request: {
    body: {
      required: true,
      ...json(
        schemaDemande.extend({
          droit: z.string('attend le nom d’un droit, comme "rsa"').meta({ example: 'rsa' }),
        }),
        'La situation et le droit à expliquer. Rien n’en est gardé.',
      ),
    },
  },
  responses: { 200: json(schemaRecit, 'L’explication'), ...refusees },
})

/** The public computation: nothing sent is stored, and nothing of it is logged. */
export const routesCalcul = new OpenAPIHono({
  defaultHook: (lecture, c) => (lecture.success ? undefined : c.json({ erreur: premierDefaut(lecture.error) }, 400)),
})

routesCalcul.openapi(routeCalculer, (c) => {
  const { id = null, period, situation, variables: noms, sans_hypotheses } = c.req.valid('json')
  const variables: Variable[] = []
  for (const [rang, nom] of noms.entries()) {
    const variable = variableConnue(nom)
    if ('cause' in variable) return c.json(erreur(`variables.${rang}`, variable.cause), 400)
    variables.push(variable)
  }
  const resultat = calculer({ id, mois: moisDe(period), situation }, { variables, hypotheses: !sans_hypotheses })
  return 'erreur' in resultat ? c.json(resultat, 400) : c.json(resultat, 200)
})

routesCalcul.openapi(routeExpliquer, (c) => {
  const { id = null, period, situation, droit } = c.req.valid('json')
  const regle = regleConnue(droit)
  if ('cause' in regle) return c.json(erreur('droit', regle.cause), 400)
  const mois = moisDe(period)
  const etapes = expliquer({ id, mois, situation }, regle)
  if ('erreur' in etapes) return c.json(etapes, 400)
  return c.json({ id, mois: monthName(mois), droit, explications: etapes.map(recitDe) }, 200)
})

routesCalcul.doc31('/api/v1/openapi.json', {
  openapi: '3.1.0',
  info: {
    title: 'Juste Droit',
    version: '1',
    description: 'Calcule des droits sociaux et les explique. Rien de ce qui est envoyé n’est gardé.',
  },
})

routesCalcul.onError((faute, c) => {
  if (!(faute instanceof HTTPException) || faute.status >= 500) throw faute
  if (faute.status === 415)
    return c.json(erreur('', 'annonce autre chose que du JSON : Content-Type: application/json'), 415)
  return c.json(erreur('', 'n’est pas du JSON'), 400)
})
