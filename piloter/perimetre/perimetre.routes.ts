import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { z } from 'zod'
import { visiteur } from '../../plateforme/base/acteur.ts'
import type { Base } from '../../plateforme/base/base.ts'
import { type Transaction, transaction } from '../../plateforme/base/transaction.ts'
import { sortes } from '../../plateforme/organisations/organisations.ts'
import { type Territoire, trouverTerritoire } from '../territoires/territoires.requetes.ts'
import { lister_communes, lister_quartiers } from './perimetre.requetes.ts'

const point = z.array(z.number()).meta({ description: 'Longitude, latitude' })
const anneaux = z.array(z.array(point))
const schemaPerimetre = z
  .object({
    territoire: z.string().meta({ example: 'valdroit' }),
    fictif: z.boolean().meta({ description: 'Territoire de démonstration, qui n’existe pas' }),
    communes: z.array(
      z.object({
        code: z.string().meta({ description: 'Code INSEE' }),
        nom: z.string(),
        population: z.number().nullable(),
      }),
    ),
    quartiers: z.array(
      z.object({
        slug: z.string(),
        nom: z.string(),
        commune_code: z.string(),
        contour: z
          .union([
            z.object({ type: z.literal('Polygon'), coordinates: anneaux }),
            z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(anneaux) }),
          ])
          .nullable()
          .meta({ description: 'GeoJSON ; null : le quartier est dit par ses rues' }),
        adresses: z.array(z.string()).meta({ description: 'Rues et immeubles, en toutes lettres' }),
        prioritaire: z.string().nullable().meta({ description: 'Code de quartier prioritaire', example: 'QN05905I' }),
      }),
    ),
  })
  .meta({ id: 'Perimetre' })

const schemaOrganisations = z
  .object({
    territoire: z.string(),
    fictif: z.boolean(),
    organisations: z.array(
      z.object({ nom: z.string(), sorte: z.enum(sortes), siret: z.string().nullable(), depuis: z.string() }),
    ),
  })
  .meta({ id: 'OrganisationsDuTerritoire' })

const schemaErreur = z.object({ erreur: z.string() }).meta({ id: 'TerritoireInconnu' })
const json = <S extends z.ZodType>(schema: S, description: string) => ({
  content: { 'application/json': { schema } },
  description,
})
const request = { params: z.object({ slug: z.string().meta({ example: 'valdroit' }) }) }
const inconnu = { 404: json(schemaErreur, 'Aucun territoire de ce nom') }
const pas_trouve = { erreur: 'territoire inconnu' }

const routePerimetre = createRoute({
  method: 'get',
  path: '/api/v1/territoires/{slug}/perimetre',
  operationId: 'lirePerimetre',
  summary: 'Les communes et les quartiers d’un territoire',
  request,
  responses: { 200: json(schemaPerimetre, 'Le périmètre, tel que le territoire l’a écrit'), ...inconnu },
})

const routeOrganisations = createRoute({
  method: 'get',
  path: '/api/v1/territoires/{slug}/organisations',
  operationId: 'listerOrganisations',
  summary: 'Les organisations qui prennent part à l’expérimentation sur un territoire',
  request,
  responses: { 200: json(schemaOrganisations, 'Des organismes, jamais des personnes'), ...inconnu },
})

const lire = <T>(base: Base, slug: string, travail: (t: Transaction, territoire: Territoire) => Promise<T>) =>
  transaction(base, visiteur, async (t) => {
    const territoire = await trouverTerritoire(t, slug)
    return territoire && travail(t, territoire)
  })

async function organisations_de(t: Transaction, territoire_id: number) {
  const lignes = await t
    .selectFrom('participation')
    .innerJoin('organisation', 'organisation.organisation_id', 'participation.organisation_id')
    .select(['organisation.nom', 'organisation.sorte', 'organisation.siret', 'participation.depuis'])
    .where('participation.territoire_id', '=', territoire_id)
    .where('participation.jusqu_au', 'is', null)
    .orderBy('organisation.nom')
    .limit(2000)
    .execute()
  return schemaOrganisations.shape.organisations.parse(lignes)
}

/** Public data of a territory, in the same document as the computation. */
export function routesApiDuTerritoire(base: Base): OpenAPIHono {
  const api = new OpenAPIHono()
  api.openapi(routePerimetre, async (c) => {
    const lu = await lire(base, c.req.valid('param').slug, async (t, { territoire_id, slug, fictif }) => ({
      territoire: slug,
      fictif,
      communes: [...(await lister_communes(t, territoire_id))],
      quartiers: [...(await lister_quartiers(t, territoire_id))],
    }))
    if (!lu) return c.json(pas_trouve, 404)
    c.header('Cache-Control', 'public, max-age=300')
    return c.json(schemaPerimetre.parse(lu), 200)
  })
  api.openapi(routeOrganisations, async (c) => {
    const lu = await lire(base, c.req.valid('param').slug, async (t, { territoire_id, slug, fictif }) => ({
      territoire: slug,
      fictif,
      organisations: await organisations_de(t, territoire_id),
    }))
    if (!lu) return c.json(pas_trouve, 404)
    c.header('Cache-Control', 'public, max-age=300')
    return c.json(lu, 200)
  })
  return api
}
