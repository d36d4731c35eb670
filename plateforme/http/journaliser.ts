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
    const route = motif(matchedRoutes(c))
    c.get('journal')[niveauDe(statut, route)](
      { methode: c.req.method, route, statut, ms: Math.round(performance.now() - depart) },
      'requête',
    )
  })

// A page brings its style, its sign, its scripts: they would drown it.
const niveauDe = (statut: number, route: string) => (statut >= 500 ? 'error' : route === '/actifs/*' ? 'debug' : 'info')

type Routes = ReturnType<typeof matchedRoutes>

// Middlewares match too, by `/*`: the route is the last that says more.
const motif = (routes: Routes) => routes.findLast(({ path }) => path !== '/*' && path !== '*')?.path ?? 'aucune'
