import { Client } from 'pg'
import type { RoleDeTravail } from '../plateforme/base/acteur.ts'
import { ouvrirEmbarquee } from '../plateforme/base/embarquee/ouvrir.ts'
import { type MembreDEssai, membreDEssai } from '../plateforme/base/essai/membre.ts'
import type { Serveur } from './serveur.ts'

export interface Tenue {
  /** As the owner of the tables, in the base of the site that runs. */
  readonly client: Client
  /** A member of Valdroit, or of the whole country, signed in. */
  readonly membre: (role: RoleDeTravail, ou?: 'valdroit' | 'pays') => Promise<MembreDEssai>
  readonly fermer: () => Promise<void>
}

/** Joins the base of a site that runs, to prepare what a journey starts from. */
export async function tenirLaBase(dossier: string): Promise<Tenue> {
  const ouverture = await ouvrirEmbarquee(dossier, 'rejoindre')
  if (ouverture.sorte === 'refusee') throw new Error(ouverture.message)
  const client = new Client(ouverture.base.connexion)
  await client.connect()
  const { rows } = await client.query<{ id: number }>(
    `select territoire_id as id from territoire where slug = 'valdroit'`,
  )
  const valdroit = rows[0]?.id ?? null
  return {
    client,
    membre: (role, ou = 'valdroit') => membreDEssai(client, { role, territoire: ou === 'valdroit' ? valdroit : null }),
    fermer: async () => {
      await client.end()
      await ouverture.base.fermer()
    },
  }
}

/** What the browser of that member keeps. */
export const temoinDuMembre = ({ adresse }: Serveur, { jeton }: MembreDEssai) => ({
  name: 'juste_droit',
  value: jeton,
  url: adresse,
})
