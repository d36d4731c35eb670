import { sql } from 'kysely'
import { z } from 'zod'
import type { Transaction } from '../../plateforme/base/transaction.ts'

/** What the list shows: households one follows, those of the organisation, those that nobody follows. */
export const vues = ['suivis', 'organisation', 'sans_suivi'] as const

export type Vue = (typeof vues)[number]

const ligne = z.object({
  foyer_id: z.string(),
  /** Of the demonstration. */
  fictif: z.boolean(),
  /** To the microsecond, as the next page starts after it. */
  cree_le: z.string(),
  recueilli_le: z.string(),
  efface_le: z.string().nullable(),
  clos_le: z.string().nullable(),
  oppose_le: z.date().nullable(),
  limite_le: z.date().nullable(),
  /** Names that the reader may read; none in a file that is closed to him. */
  noms: z.array(z.string()),
  suivi_par: z.array(z.string()),
})

export type FoyerListe = z.infer<typeof ligne>

export interface Cle {
  readonly cree_le: string
  readonly foyer_id: string
}

export const par_page = 50

const selon = {
  suivis: sql`f.foyer_id in (select s.foyer_id from suivi s where s.territoire_id = acteur_territoire()
    and s.compte_id = acteur_compte() and s.organisation_id = acteur_organisation() and s.jusqu_au is null)`,
  organisation: sql`f.territoire_id = acteur_territoire() and f.organisation_id = acteur_organisation()`,
  sans_suivi: sql`f.territoire_id = acteur_territoire() and f.organisation_id = acteur_organisation()
    and f.clos_le is null and not exists (select from suivi s where s.territoire_id = f.territoire_id
      and s.foyer_id = f.foyer_id and s.jusqu_au is null)`,
}

const colonnes = sql`f.foyer_id,
  (select t.fictif from territoire t where t.territoire_id = f.territoire_id) as fictif,
  to_char(f.cree_le at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as cree_le, f.recueilli_le, f.clos_le,
  jour_d_effacement(f.recueilli_le, f.demarche_ouverte_le, f.clos_le, f.limite_le) as efface_le,
  f.oppose_le, f.limite_le,
  array(select p.prenom || ' ' || p.nom from personne p
    where p.territoire_id = f.territoire_id and p.foyer_id = f.foyer_id order by p.cle) as noms,
  array(select btrim(c.prenom || ' ' || c.nom) from suivi s join compte c using (compte_id)
    where s.territoire_id = f.territoire_id and s.foyer_id = f.foyer_id and s.jusqu_au is null order by s.depuis) as suivi_par`

/** One page more than asked tells whether there is a next one. */
export async function lister_foyers(t: Transaction, vue: Vue, apres: Cle | undefined) {
  const suite = apres && sql`and (f.cree_le, f.foyer_id) < (${apres.cree_le}::timestamptz, ${apres.foyer_id}::uuid)`
  const { rows } = await sql`select ${colonnes} from foyer f where ${selon[vue]} ${suite ?? sql``}
    order by f.cree_le desc, f.foyer_id desc limit ${par_page + 1}`.execute(t)
  const lus = rows.map((lue) => ligne.parse(lue))
  return { foyers: lus.slice(0, par_page), suivante: lus.length > par_page ? lus[par_page - 1] : undefined }
}

/** At the counter: by name and birth date, in one's own organisation. */
export async function chercher_foyers(t: Transaction, nom: string, date_naissance: string) {
  const { rows } = await sql`select ${colonnes} from foyer f
    where f.territoire_id = acteur_territoire() and f.foyer_id in (select chercher_foyers(${nom}, ${date_naissance}::date))
    order by f.cree_le desc, f.foyer_id desc limit ${par_page}`.execute(t)
  return rows.map((lue) => ligne.parse(lue))
}
