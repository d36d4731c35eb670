import { serve } from '@hono/node-server'
import { parseMonth } from '../../moteur/expression/month.ts'
import { adresseActif } from '../../plateforme/http/actifs.ts'
import { creerApplication } from '../../plateforme/http/application.ts'
import { creerJournal } from '../../plateforme/http/journal.ts'
import { routesSimulateur } from '../../reperer/simulateur/simulateur.ecran.tsx'

/** The month of the published figures, whatever the day these journeys run. */
const juin_2026 = parseMonth('2026-06') ?? 0

export interface SimulateurOuvert {
  readonly adresse: string
  readonly fermer: () => void
}

/** The simulator behind the application's own headers, on a port of its own, in June 2026. */
export function ouvrirSimulateur(): Promise<SimulateurOuvert> {
  const app = creerApplication({ ADRESSE_PUBLIQUE: undefined, TAILLE_MAX_ENVOI: 1_000_000 }, creerJournal('error'))
  const script = (langue: string) => adresseActif(`simulateur.${langue}.js`)
  app.route('/simulateur', routesSimulateur({ moisCourant: () => juin_2026, script }))
  return new Promise((ouvert) => {
    const serveur = serve({ fetch: app.fetch, port: 0 }, ({ port }) =>
      ouvert({ adresse: `http://localhost:${port}/simulateur`, fermer: () => serveur.close() }),
    )
  })
}
