import type { Hono } from 'hono'
import type { Client } from 'pg'
import type { Contexte } from '../../../plateforme/http/contexte.ts'

/** A territory of its own for a test. */
export async function territoireDEssai(proprietaire: Client, slug: string): Promise<number> {
  const { rows } = await proprietaire.query<{ id: number }>(
    `insert into territoire (slug, nom, porteur_type, fictif) values ($1, $1, 'commune', true) returning territoire_id as id`,
    [slug],
  )
  return rows[0]?.id ?? 0
}

interface FoyerDEssai {
  readonly territoire: number
  readonly organisation: string
  readonly suivi_par?: string
  readonly nom?: string
  readonly date_naissance?: string
  readonly recueilli_le?: string
}

/** A household with one person, past the policies. */
export async function foyerDEssai(
  proprietaire: Client,
  { territoire, organisation, suivi_par, nom = 'Lanterne', date_naissance = '1980-05-17', recueilli_le }: FoyerDEssai,
): Promise<{ readonly foyer: string; readonly personne: string }> {
  const { rows } = await proprietaire.query<{ foyer: string; personne: string }>(
    `with fait as (
       insert into foyer (territoire_id, organisation_id, origine, recueilli_le)
       values ($1, $2, 'accueil', coalesce($5::date, current_date)) returning foyer_id
     ), situe as (
       insert into situation (territoire_id, foyer_id, donnees)
       select $1, foyer_id, jsonb_build_object('individus', jsonb_build_object('adulte1', jsonb_build_object('date_naissance', $4::text)),
         'familles', '{"f": {"parents": ["adulte1"]}}'::jsonb, 'foyers_fiscaux', '{"d": {"declarants": ["adulte1"]}}'::jsonb,
         'menages', '{"m": {"personne_de_reference": ["adulte1"]}}'::jsonb) from fait
     ), suit as (
       insert into suivi (territoire_id, foyer_id, compte_id, organisation_id)
       select $1, foyer_id, $6::uuid, $2 from fait where $6::uuid is not null
     ), nomme as (
       insert into personne (territoire_id, foyer_id, cle, prenom, nom, date_naissance)
       select $1, foyer_id, 'adulte1', 'Rosalie', $3, $4::date from fait returning personne_id, foyer_id
     )
     select foyer_id as foyer, personne_id as personne from nomme`,
    [territoire, organisation, nom, date_naissance, recueilli_le ?? null, suivi_par ?? null],
  )
  const [ligne] = rows
  if (!ligne) throw new Error('le foyer d’essai n’a pas été fait')
  return ligne
}

export interface Reponse {
  readonly statut: number
  readonly page: string
  readonly vers: string | null
}

/** Asks a page, or posts a form, with the cookie of somebody; thin spaces become plain ones. */
export async function demander(
  app: Hono<Contexte>,
  jeton: string | null,
  adresse: string,
  champs?: Readonly<Record<string, string>>,
): Promise<Reponse> {
  const headers = jeton === null ? {} : { cookie: `juste_droit=${jeton}` }
  const reponse = await app.request(
    adresse,
    champs ? { method: 'POST', headers, body: new URLSearchParams(champs) } : { headers },
  )
  return {
    statut: reponse.status,
    page: (await reponse.text()).replaceAll(/[\u00a0\u202f]/g, ' '),
    vers: reponse.headers.get('location'),
  }
}
