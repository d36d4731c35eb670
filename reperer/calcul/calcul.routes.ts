import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { schemaCalcul, schemaErreur } from './calcul.schemas.ts'
import { schemaDemande } from './demande.ts'
import { schemaRecit } from './recit.schemas.ts'

const json = <S extends z.ZodType>(schema: S, description: string) => ({
  content: { 'application/json': { schema } },
  description,
})
const refusees = {
  400: json(schemaErreur, 'La demande est refusée : où, et pourquoi'),
  413: json(schemaErreur, 'La demande dépasse un mégaoctet'),
  415: json(schemaErreur, 'La demande n’est pas annoncée comme du JSON'),
}

export const routeCalculer = createRoute({
  method: 'post',
  path: '/api/v1/droits/calculer',
  operationId: 'calculerDroits',
  summary: 'Calcule les droits d’une situation pour un mois',
  request: {
    body: {
      required: true,
      ...json(
        schemaDemande.extend({
          variables: z
            .array(z.string('attend un texte'), 'attend une liste de noms')
            .max(500, 'plus de 500 variables')
            .default([])
            .meta({
              description: 'Quantités dont on veut aussi la valeur',
            }),
          sans_hypotheses: z.boolean('attend vrai ou faux (true ou false)').default(false),
          territoire: z.string('attend le nom d’un territoire').max(200, 'dépasse 200 caractères').optional().meta({
            description: 'Territoire dont on veut aussi les aides locales, comme dans les adresses du site',
            example: 'valdroit',
          }),
          effets: z
            .boolean('attend vrai ou faux (true ou false)')
            .default(false)
            .meta({ description: 'Ce que chaque droit ouvert change dans les autres' }),
        }),
        'La situation. Rien n’en est gardé.',
      ),
    },
  },
  responses: { 200: json(schemaCalcul, 'Les droits, et ce qui manque pour connaître les autres'), ...refusees },
})

export const routeExpliquer = createRoute({
  method: 'post',
  path: '/api/v1/droits/expliquer',
  operationId: 'expliquerDroit',
  summary: 'Explique comment un droit est calculé, règle par règle',
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
