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
  /** Gives that member something to do: households, requests, notifications. */
  readonly remplir: (membre: MembreDEssai) => Promise<void>
  readonly fermer: () => Promise<void>
}

async function remplir(client: Client, { territoire, organisation, compte }: MembreDEssai): Promise<void> {
  await client.query(
    `with f as (
       insert into foyer (territoire_id, organisation_id, origine)
       select $1, $2, 'accueil' from generate_series(1, 5) returning foyer_id
     ), p as (
       insert into personne (territoire_id, foyer_id, cle, prenom, nom)
       select $1, foyer_id, 'demandeur', (array['Ada', 'Bilal', 'Chloé', 'Daouda', 'Élise'])[rang], 'Essai'
       from (select foyer_id, row_number() over () as rang from f) as rangs returning personne_id, foyer_id
     ), s as (
       insert into suivi (territoire_id, foyer_id, compte_id, organisation_id)
       select $1, foyer_id, $3, $2 from f limit 4
     ), e as (
       insert into exercice_droits (territoire_id, foyer_id, personne_id, sorte, canal, recue_le)
       select $1, foyer_id, personne_id, 'acces', 'oral', current_date - 20 from p limit 2
     )
     insert into notification (compte_id, sorte, lien)
     values ($3, 'demande_echeance', '/territoires'), ($3, 'suivi_confie', '/territoires')`,
    [territoire, organisation, compte],
  )
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
    remplir: (membre) => remplir(client, membre),
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
