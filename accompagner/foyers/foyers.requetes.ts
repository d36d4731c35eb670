import { sql } from 'kysely'
import { z } from 'zod'
import { rolesDeTravail } from '../../plateforme/base/acteur.ts'
import type { Transaction } from '../../plateforme/base/transaction.ts'
import {
  type Consultation,
  type Foyer,
  manieres_d_informer,
  motifs,
  origines,
  type Personne,
  type Suivi,
  type Titre,
} from './foyers.ts'
import { type Donnees, donnees_lues } from './situation/composition.ts'

const jour = z.string()
const instant = z.date()

const ligne_foyer = z.object({
  foyer_id: z.string(),
  fictif: z.boolean(),
  organisation: z.string(),
  origine: z.enum(origines),
  recueilli_le: jour,
  efface_le: jour.nullable(),
  informe_le: jour.nullable(),
  informe_par: z.enum(manieres_d_informer).nullable(),
  clos_le: jour.nullable(),
  limite_le: instant.nullable(),
  oppose_le: instant.nullable(),
})

const ligne_ouverture = ligne_foyer.extend({ suivi: z.boolean(), ouvert_jusqu_au: instant.nullable() })

export interface FoyerTrouve {
  readonly foyer: Foyer
  /** Nothing: it may not be read without a reason. */
  readonly titre: Titre | null
}

/** A household that the reader may know of, and on what ground the file is open. */
export async function trouver_foyer(t: Transaction, foyer_id: string): Promise<FoyerTrouve | undefined> {
  const { rows } = await sql`
    select f.foyer_id, t.fictif, o.nom as organisation, f.origine, f.recueilli_le, f.informe_le, f.informe_par, f.clos_le,
      f.limite_le, f.oppose_le,
      jour_d_effacement(f.recueilli_le, f.demarche_ouverte_le, f.clos_le, f.limite_le) as efface_le,
      -- Who followed it in another role does not any more.
      suit_des_foyers() and exists (select from suivi s where s.territoire_id = f.territoire_id and s.foyer_id = f.foyer_id
        and s.compte_id = acteur_compte() and s.organisation_id = acteur_organisation() and s.jusqu_au is null) as suivi,
      (select max(c.jusqu_au) from consultation c where suit_des_foyers() and c.territoire_id = f.territoire_id
        and c.foyer_id = f.foyer_id and c.compte_id = acteur_compte() and c.organisation_id = acteur_organisation()
        and c.motif <> 'suivi' and c.jusqu_au > now()) as ouvert_jusqu_au
    from foyer f join organisation o using (organisation_id) join territoire t using (territoire_id)
    where f.foyer_id = ${foyer_id}`.execute(t)
  if (rows.length === 0) return undefined
  const { suivi, ouvert_jusqu_au, ...foyer } = ligne_ouverture.parse(rows[0])
  if (suivi) return { foyer, titre: { sorte: 'suivi' } }
  return { foyer, titre: ouvert_jusqu_au === null ? null : { sorte: 'motif', jusqu_au: ouvert_jusqu_au } }
}

const ligne_personne = z.object({
  personne_id: z.string(),
  cle: z.string(),
  prenom: z.string(),
  nom: z.string(),
  date_naissance: jour.nullable(),
  courriel: z.string().nullable(),
  telephone: z.string().nullable(),
  adresse: z.string().nullable(),
  modifie_le: z.string(),
})

/** Adults first, as their keys are. */
export async function personnes_du_foyer(t: Transaction, foyer_id: string): Promise<readonly Personne[]> {
  const { rows } = await sql`
    select personne_id, cle, prenom, nom, date_naissance, courriel, telephone, adresse, modifie_le::text
    from personne where foyer_id = ${foyer_id} order by cle, personne_id`.execute(t)
  return rows.map((ligne) => ligne_personne.parse(ligne))
}

/** The household as the engine reads it, if anything is known of it. */
export async function situation_du_foyer(t: Transaction, foyer_id: string): Promise<Donnees | null> {
  const ligne = await t.selectFrom('situation').select('donnees').where('foyer_id', '=', foyer_id).executeTakeFirst()
  return ligne ? donnees_lues.parse(ligne.donnees) : null
}

const ligne_suivi = z.object({ compte_id: z.string(), organisation: z.string(), nom: z.string(), depuis: instant })

export async function suivis_du_foyer(t: Transaction, foyer_id: string): Promise<readonly Suivi[]> {
  const { rows } = await sql`
    select s.compte_id, o.nom as organisation, coalesce(nullif(btrim(c.prenom || ' ' || c.nom), ''), o.nom) as nom, s.depuis
    from suivi s join organisation o using (organisation_id) left join compte c using (compte_id)
    where s.foyer_id = ${foyer_id} and s.jusqu_au is null order by s.depuis, s.compte_id`.execute(t)
  return rows.map((ligne) => ligne_suivi.parse(ligne))
}

const ligne_consultation = z.object({
  consultation_id: z.string(),
  organisation: z.string(),
  role: z.enum(rolesDeTravail),
  nom: z.string().nullable(),
  motif: z.enum([...motifs, 'suivi']),
  precision_motif: z.string().nullable(),
  le: instant,
})

/** The latest openings. */
export async function consultations_du_foyer(
  t: Transaction,
  foyer_id: string,
  combien: number,
): Promise<readonly Consultation[]> {
  const { rows } = await sql`
    select c.consultation_id, o.nom as organisation, c.role, c.motif, c.precision_motif, c.le,
      nullif(btrim(a.prenom || ' ' || a.nom), '') as nom
    from consultation c join organisation o using (organisation_id) left join compte a using (compte_id)
    where c.foyer_id = ${foyer_id} order by c.le desc, c.consultation_id limit ${combien}`.execute(t)
  return rows.map((ligne) => ligne_consultation.parse(ligne))
}

const ligne_collegue = z.object({ compte_id: z.string(), nom: z.string(), role: z.enum(rolesDeTravail) })

/** Those of the reader's organisation who may follow a household. */
export async function collegues(t: Transaction) {
  const { rows } = await sql`
    select distinct on (c.nom, c.prenom, c.compte_id) c.compte_id, btrim(c.prenom || ' ' || c.nom) as nom, a.role
    from adhesions_actives() a join compte c using (compte_id)
    where a.organisation_id = acteur_organisation() and a.territoire_id = acteur_territoire()
      and est_de_l_equipe(a.role)
    order by c.nom, c.prenom, c.compte_id`.execute(t)
  return rows.map((ligne) => ligne_collegue.parse(ligne))
}
