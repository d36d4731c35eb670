import { sql } from 'kysely'
import { z } from 'zod'
import { appeler } from '../base/appeler.ts'
import type { Transaction } from '../base/transaction.ts'
import { uneLigne } from '../base/une_ligne.ts'
import { enPage } from '../http/cle_de_page.ts'
import { motsDuNom } from './doublons.ts'
import { type Organisation, type OrganisationSaisie, siren, sortes } from './organisations.ts'

const ligne = z.object({
  organisation_id: z.string(),
  sorte: z.enum(sortes),
  nom: z.string(),
  siret: z.string().nullable(),
  fusionnee_dans: z.string().nullable(),
  fictive: z.boolean(),
})

const colonnes = [
  'organisation.organisation_id',
  'organisation.sorte',
  'organisation.nom',
  'organisation.siret',
  'organisation.fusionnee_dans',
  'organisation.fictive',
] as const

const lues = (lignes: readonly unknown[]): readonly Organisation[] => lignes.map((valeurs) => ligne.parse(valeurs))

const par_page = 50

/** Name and identifier of the last row of a page. */
export const cleDOrganisation = z.tuple([z.string(), z.uuid()])

interface Recherche {
  /** Where they take part; everywhere for the national team. */
  readonly territoire: number | null
  readonly q: string
  readonly apres: z.infer<typeof cleDOrganisation> | undefined
}

const contient = (q: string) => `%${q.slice(0, 100).replaceAll(/[\\%_]/g, String.raw`\$&`)}%`

export const requeteDesOrganisations = (t: Transaction, { territoire, q, apres }: Recherche) =>
  t
    .selectFrom('organisation')
    .select(colonnes)
    .where('fusionnee_dans', 'is', null)
    .$if(territoire !== null, (toutes) =>
      toutes.where('organisation_id', 'in', (sous) =>
        sous
          .selectFrom('participation')
          .select('organisation_id')
          .where('territoire_id', '=', territoire ?? 0)
          .where('jusqu_au', 'is', null),
      ),
    )
    .$if(q !== '', (toutes) => toutes.where(sql<boolean>`unaccent(nom) ilike unaccent(${contient(q)})`))
    .$if(apres !== undefined, (toutes) =>
      toutes.where(sql<boolean>`(nom, organisation_id) > (${apres?.[0]}, ${apres?.[1]}::uuid)`),
    )
    .orderBy('nom')
    .orderBy('organisation_id')
    .limit(par_page + 1)

export async function listerOrganisations(t: Transaction, recherche: Recherche) {
  const organisations = lues(await requeteDesOrganisations(t, recherche).execute())
  return enPage(organisations, par_page, ({ nom, organisation_id }) => [nom, organisation_id])
}

export async function trouverOrganisation(t: Transaction, id: string): Promise<Organisation | undefined> {
  const trouvee = await t
    .selectFrom('organisation')
    .select(colonnes)
    .where('organisation_id', '=', id)
    .executeTakeFirst()
  return trouvee && ligne.parse(trouvee)
}

/** Those that may be the one somebody is about to add: same SIREN, or a word in common. */
export async function listerVoisines(
  t: Transaction,
  { nom, siret }: OrganisationSaisie,
): Promise<readonly Organisation[]> {
  const numero = siren(siret)
  const mots = motsDuNom(nom).map((mot) => contient(mot.slice(0, 4)))
  const requete = t
    .selectFrom('organisation')
    .select(colonnes)
    .where('fusionnee_dans', 'is', null)
    .where((e) =>
      e.or([
        ...(numero === null ? [] : [e.between('siret', `${numero}00000`, `${numero}99999`)]),
        sql<boolean>`unaccent(nom) ilike any(${mots}::text[])`,
      ]),
    )
    .limit(500)
  return lues(await requete.execute())
}

/** Under a number, whoever holds it now: a duplicate merged away leads to the one that was kept. */
export async function trouverParSiret(t: Transaction, siret: string): Promise<Organisation | undefined> {
  const trouvee = await t.selectFrom('organisation').select(colonnes).where('siret', '=', siret).executeTakeFirst()
  if (trouvee?.fusionnee_dans) return trouverOrganisation(t, trouvee.fusionnee_dans)
  return trouvee && ligne.parse(trouvee)
}

/** All that a search for duplicates compares: those of a territory, or all. */
export async function listerAComparer(t: Transaction, territoire: number | null): Promise<readonly Organisation[]> {
  const requete = t
    .selectFrom('organisation')
    .select(colonnes)
    .where('fusionnee_dans', 'is', null)
    .$if(territoire !== null, (toutes) =>
      toutes.where(sql<boolean>`organisation_id in (select organisations_du_territoire())`),
    )
    .orderBy('organisation_id')
    .limit(5000)
  return lues(await requete.execute())
}

export async function ajouterOrganisation(
  t: Transaction,
  saisie: OrganisationSaisie,
  fictive: boolean,
): Promise<string> {
  const { organisation_id } = await t
    .insertInto('organisation')
    .values({ ...saisie, fictive })
    .returning('organisation_id')
    .executeTakeFirstOrThrow()
  return organisation_id
}

/** False: not this actor's to correct. */
export const corrigerOrganisation = (
  t: Transaction,
  id: string,
  { sorte, nom, siret }: OrganisationSaisie,
): Promise<boolean> =>
  uneLigne(
    t
      .updateTable('organisation')
      .set({ sorte, nom, siret, modifie_le: sql`now()` })
      .where('organisation_id', '=', id)
      .where('fusionnee_dans', 'is', null),
  )

/** Whether the base would let this actor correct it. */
export const estDuSeulTerritoire = (t: Transaction, id: string): Promise<boolean> =>
  appeler(t, sql`${id}::uuid in (select organisations_du_territoire())`, z.boolean())
