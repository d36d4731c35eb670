import { createMiddleware } from 'hono/factory'
import { matchedRoutes } from 'hono/route'
import type { Contexte } from './contexte.ts'
import { nouvelIdentifiant } from './identifiant.ts'
import type { Journal } from './journal.ts'

/** Method, pattern of the route, status, duration. The address itself stays out: it may hold a person's code. */
export const journaliser = (journal: Journal) =>
  createMiddleware<Contexte>(async (c, next) => {
    const depart = performance.now()
    const identifiant = nouvelIdentifiant()
    c.set('identifiant', identifiant)
    c.set('journal', journal.child({ requete: identifiant }))
    c.header('X-Request-Id', identifiant)
    await next()
    const statut = c.res.status
    c.get('journal')[statut >= 500 ? 'error' : 'info'](
      { methode: c.req.method, route: motif(matchedRoutes(c)), statut, ms: Math.round(performance.now() - depart) },
      'requête',
    )
  })

type Routes = ReturnType<typeof matchedRoutes>

// Middlewares match too, by `/*`: the route is the last that says more.
const motif = (routes: Routes) => routes.findLast(({ path }) => path !== '/*' && path !== '*')?.path ?? 'aucune'
