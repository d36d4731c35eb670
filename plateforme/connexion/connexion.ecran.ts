import { Hono } from 'hono'
import type { Contexte } from '../http/contexte.ts'
import { routesDeconnexion } from './deconnexion/deconnexion.ecran.tsx'
import { routesMonCompte } from './mon_compte/mon_compte.ecran.tsx'
import { routesMoyens } from './moyens/moyens.ecran.tsx'
import { routesOrganisation } from './organisation/organisation.ecran.tsx'
import { routesPasskey } from './passkey/passkey.ecran.ts'
import { routesPorte } from './porte/porte.ecran.tsx'
import { routesProconnect } from './proconnect/proconnect.ecran.ts'
import type { ReglagesConnexion } from './reglages.ts'
import { routesSecondFacteur } from './second_facteur/second_facteur.ecran.tsx'

/** Coming in, proving who one is, going out, and one's own account. */
export const routesConnexion = (reglages: ReglagesConnexion) =>
  new Hono<Contexte>()
    .route('/', routesPorte(reglages))
    .route('/', routesPasskey(reglages))
    .route('/', routesProconnect(reglages))
    .route('/', routesSecondFacteur(reglages))
    .route('/', routesMoyens(reglages))
    .route('/', routesOrganisation(reglages))
    .route('/', routesDeconnexion(reglages))
    .route('/', routesMonCompte(reglages))
