import { sql } from 'kysely'
import { z } from 'zod'
import { type RoleDeTravail, rolesDeTravail } from '../base/acteur.ts'
import { appeler } from '../base/appeler.ts'
import type { Transaction } from '../base/transaction.ts'
import { uneLigne } from '../base/une_ligne.ts'
import { enPage } from '../http/cle_de_page.ts'
import type { Membre } from './adhesions.ts'

const ligne = z.object({
  adhesion_id: z.string(),
  compte_id: z.string(),
  prenom: z.string(),
  nom: z.string(),
  courriel: z.string(),
  organisation_id: z.string(),
  organisation: z.string(),
  territoire_id: z.number().nullable(),
  territoire: z.string().nullable(),
  role: z.enum(rolesDeTravail),
  depuis: z.string(),
  jusqu_au: z.string().nullable(),
  semaine_vue: z.string().nullable(),
})

const par_page = 50

/** Name, first name and identifier of the last row of a page. */
export const cleDeMembre = z.tuple([z.string(), z.string(), z.uuid()])

export interface Filtres {
  readonly q: string
  readonly organisation: string | undefined
  readonly apres: z.infer<typeof cleDeMembre> | undefined
}

const membres = (t: Transaction) =>
  t
    .selectFrom('adhesion')
    .innerJoin('compte', 'compte.compte_id', 'adhesion.compte_id')
    .innerJoin('organisation', 'organisation.organisation_id', 'adhesion.organisation_id')
    .leftJoin('territoire', 'territoire.territoire_id', 'adhesion.territoire_id')
    .select([
      'adhesion.adhesion_id',
      'adhesion.compte_id',
      'compte.prenom',
      'compte.nom',
      'compte.courriel',
      'adhesion.organisation_id',
      'organisation.nom as organisation',
      'adhesion.territoire_id',
      'territoire.nom as territoire',
      'adhesion.role',
      'adhesion.depuis',
      'adhesion.jusqu_au',
      sql<string | null>`semaine_vue(adhesion.compte_id)`.as('semaine_vue'),
    ])
    .where('adhesion.finie_le', 'is', null)

const contient = (q: string) => `%${q.slice(0, 100).replaceAll(/[\\%_]/g, String.raw`\$&`)}%`

export interface Ou {
  readonly territoire: number | null
  readonly organisation: string | undefined
}

export const requeteDesMembres = (t: Transaction, ou: Ou, { q, organisation, apres }: Filtres) =>
  membres(t)
    .$if(ou.territoire !== null, (tous) => tous.where('adhesion.territoire_id', '=', ou.territoire))
    .$if(ou.organisation !== undefined, (tous) => tous.where('adhesion.organisation_id', '=', ou.organisation ?? ''))
    .$if(organisation !== undefined, (tous) => tous.where('adhesion.organisation_id', '=', organisation ?? ''))
    .$if(q !== '', (tous) =>
      tous.where(
        sql<boolean>`unaccent(concat_ws(' ', compte.prenom, compte.nom, compte.courriel)) ilike unaccent(${contient(q)})`,
      ),
    )
    .$if(apres !== undefined, (tous) =>
      tous.where(
        sql<boolean>`(compte.nom, compte.prenom, adhesion.adhesion_id) > (${apres?.[0]}, ${apres?.[1]}, ${apres?.[2]}::uuid)`,
      ),
    )
    .orderBy('compte.nom')
    .orderBy('compte.prenom')
    .orderBy('adhesion.adhesion_id')
    .limit(par_page + 1)

/** The team under one's eyes, as the policies show it. */
export async function listerMembres(t: Transaction, ou: Ou, filtres: Filtres) {
  const lues = await requeteDesMembres(t, ou, filtres).execute()
  const membres: readonly Membre[] = lues.map((valeurs) => ligne.parse(valeurs))
  return enPage(membres, par_page, ({ nom, prenom, adhesion_id }) => [nom, prenom, adhesion_id])
}

export async function trouverMembre(t: Transaction, adhesion_id: string): Promise<Membre | undefined> {
  const trouve = await membres(t).where('adhesion.adhesion_id', '=', adhesion_id).executeTakeFirst()
  return trouve && ligne.parse(trouve)
}

/** The roles that the actor may give there, as the base answers. */
export async function rolesDonnables(
  t: Transaction,
  organisation: string,
  territoire: number | null,
): Promise<readonly RoleDeTravail[]> {
  const { rows } = await sql<{ role: RoleDeTravail }>`
    select role from unnest(${[...rolesDeTravail]}::text[]) with ordinality as tous (role, rang)
    where donne_ici(role, ${organisation}::uuid, ${territoire}::integer)
      and (${territoire}::integer is null) = (role in ('animateur', 'national', 'administrateur'))
    order by rang`.execute(t)
  return rows.map(({ role }) => role)
}

/** The same person keeps her place under another role: what she follows follows her. */
export async function changer_role(t: Transaction, membre: Membre, role: RoleDeTravail): Promise<boolean> {
  const { compte_id, organisation_id, territoire_id, jusqu_au } = membre
  await t
    .insertInto('adhesion')
    .values({ compte_id, organisation_id, territoire_id, role, jusqu_au })
    .onConflict((deja) => deja.doNothing())
    .execute()
  return finirAdhesion(t, membre.adhesion_id)
}

export const changer_fin = (t: Transaction, adhesion_id: string, jusqu_au: string | null): Promise<boolean> =>
  uneLigne(
    t.updateTable('adhesion').set({ jusqu_au }).where('adhesion_id', '=', adhesion_id).where('finie_le', 'is', null),
  )

/** Over at once: the base asks at each transaction who acts. */
export const finirAdhesion = (t: Transaction, adhesion_id: string): Promise<boolean> =>
  uneLigne(
    t
      .updateTable('adhesion')
      .set({ finie_le: sql`now()` })
      .where('adhesion_id', '=', adhesion_id)
      .where('finie_le', 'is', null),
  )

/** Households that would be left without anybody to follow them. */
export async function compterSuivis(
  t: Transaction,
  { compte_id, organisation_id, territoire_id }: Membre,
): Promise<number> {
  if (territoire_id === null) return 0
  const { n } = await t
    .selectFrom('suivi')
    .select((e) => e.fn.countAll<string>().as('n'))
    .where('territoire_id', '=', territoire_id)
    .where('compte_id', '=', compte_id)
    .where('organisation_id', '=', organisation_id)
    .where('jusqu_au', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(n)
}

export const estDernierPilote = (t: Transaction, adhesion_id: string): Promise<boolean> =>
  appeler(t, sql`dernier_pilote(${adhesion_id}::uuid)`, z.boolean())

export const exige_preuve_forte = (t: Transaction, role: RoleDeTravail): Promise<boolean> =>
  appeler(t, sql`exige_preuve_forte(${role})`, z.boolean())
