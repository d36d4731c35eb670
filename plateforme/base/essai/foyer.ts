import type { Client } from 'pg'

/** Where it is, who follows it, and of its person and its dates only what a test looks at. */
interface Fiche {
  readonly territoire: number | null
  readonly organisation: string
  readonly suivi_par?: string
  readonly prenom?: string
  readonly nom?: string
  readonly date_naissance?: string
  readonly courriel?: string
  readonly telephone?: string
  readonly adresse?: string
  readonly recueilli_le?: string
  readonly demarche_ouverte_le?: string
  readonly clos_le?: string
  readonly limite_le?: string
}

export interface FoyerDEssai {
  readonly foyer: string
  /** Its one person, who is `adulte1` in its situation. */
  readonly personne: string
}

/** A household with one person, past the policies. */
export async function foyerDEssai(proprietaire: Client, fiche: Fiche): Promise<FoyerDEssai> {
  const { prenom = 'Rosalie', nom = 'Lanterne', date_naissance = '1980-05-17' } = fiche
  const { rows } = await proprietaire.query<FoyerDEssai>(
    `with fait as (
       insert into foyer (territoire_id, organisation_id, origine, recueilli_le, demarche_ouverte_le, clos_le, limite_le)
       values ($1, $2, 'accueil', coalesce($3::date, current_date), $4, $5, $6) returning foyer_id
     ), situe as (
       insert into situation (territoire_id, foyer_id, donnees)
       select $1, foyer_id, jsonb_build_object('individus', jsonb_build_object('adulte1', jsonb_build_object('date_naissance', $10::text)),
         'familles', '{"f": {"parents": ["adulte1"]}}'::jsonb, 'foyers_fiscaux', '{"d": {"declarants": ["adulte1"]}}'::jsonb,
         'menages', '{"m": {"personne_de_reference": ["adulte1"]}}'::jsonb) from fait
     ), suit as (
       insert into suivi (territoire_id, foyer_id, compte_id, organisation_id)
       select $1, foyer_id, $7::uuid, $2 from fait where $7::uuid is not null
     ), nomme as (
       insert into personne (territoire_id, foyer_id, cle, prenom, nom, date_naissance, courriel, telephone, adresse)
       select $1, foyer_id, 'adulte1', $8, $9, $10::date, $11, $12, $13 from fait returning personne_id, foyer_id
     )
     select foyer_id as foyer, personne_id as personne from nomme`,
    [
      ...[fiche.territoire, fiche.organisation],
      ...[fiche.recueilli_le, fiche.demarche_ouverte_le, fiche.clos_le, fiche.limite_le, fiche.suivi_par],
      ...[prenom, nom, date_naissance, fiche.courriel, fiche.telephone, fiche.adresse],
    ],
  )
  const [ligne] = rows
  if (!ligne) throw new Error('le foyer d’essai n’a pas été fait')
  return ligne
}
