import { Client } from 'pg'
import { dossierNeuf, effacer, ouvrirSite, type Serveur } from '../parcours/serveur.ts'
import { type MembreDEssai, membreDEssai } from '../plateforme/base/essai/membre.ts'
import { ouvrirBase } from '../plateforme/base/ouvrir.ts'

export interface SiteRempli {
  readonly site: Serveur
  readonly membre: MembreDEssai
  readonly fermer: () => Promise<void>
}

/** The site as `npm start` runs it, on its embedded base, with a social worker signed in who follows forty households. */
export async function siteRempli(foyers = 40): Promise<SiteRempli> {
  const dossier = dossierNeuf()
  const site = await ouvrirSite({ DOSSIER_DONNEES: dossier, NIVEAU_JOURNAL: 'error' })
  const ouverture = await ouvrirBase({ DATABASE_URL: undefined, DOSSIER_DONNEES: dossier }, 'rejoindre')
  if (ouverture.sorte === 'refusee') throw new Error(ouverture.message)
  const proprietaire = new Client(ouverture.base.connexion)
  await proprietaire.connect()
  const { rows } = await proprietaire.query<{ id: number }>(
    `select territoire_id as id from territoire where slug = 'valdroit'`,
  )
  const membre = await membreDEssai(proprietaire, { role: 'intervenant', territoire: rows[0]?.id ?? 0 })
  await proprietaire.query(
    `with ouverts as (
       insert into foyer (territoire_id, organisation_id, origine)
       select $1, $2, 'accueil' from generate_series(1, $4::integer) returning foyer_id
     ), suivis as (
       insert into suivi (territoire_id, foyer_id, compte_id, organisation_id) select $1, foyer_id, $3, $2 from ouverts
     )
     insert into personne (territoire_id, foyer_id, cle, prenom, nom)
     select $1, foyer_id, 'demandeur', 'Camille', 'Essai' from ouverts`,
    [membre.territoire, membre.organisation, membre.compte, foyers],
  )
  await proprietaire.query('analyze')
  await proprietaire.end()
  const fermer = async () => {
    await site.arreter()
    await ouverture.base.fermer()
    effacer(dossier)
  }
  return { site, membre, fermer }
}
