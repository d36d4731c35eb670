import { sql } from 'kysely'
import { z } from 'zod'
import type { Transaction } from '../../plateforme/base/transaction.ts'
import type { Filtres } from './filtres.ts'
import { type Faits, type Lieu, naturesEpci, porteurs, vagues } from './territoires.ts'

const source = z.object({ titre: z.string(), url: z.string().optional() })

/** The columns come back as text: what the table's checks promise is checked once here, and typed from then on. */
const ligne = z.object({
  territoire_id: z.number(),
  slug: z.string(),
  nom: z.string(),
  porteur_type: z.enum(porteurs),
  code: z.string().nullable(),
  epci_nature: z.enum(naturesEpci).nullable(),
  departement_code: z.string().nullable(),
  departement: z.string().nullable(),
  region_code: z.string().nullable(),
  region: z.string().nullable(),
  population: z.number().nullable(),
  vague: z.enum(vagues).nullable(),
  vague_deduite: z.boolean(),
  entree_legale: z.string().nullable(),
  convention_signee: z.string().nullable(),
  premiere_action: z.string().nullable(),
  perimetre: z.string().nullable(),
  sources: z.array(source),
  fictif: z.boolean(),
})

export type Territoire = Readonly<z.infer<typeof ligne>>

const colonnes = [
  'territoire_id',
  'slug',
  'nom',
  'porteur_type',
  'code',
  'epci_nature',
  'departement_code',
  'departement',
  'region_code',
  'region',
  'population',
  'vague',
  'vague_deduite',
  'entree_legale',
  'convention_signee',
  'premiere_action',
  'perimetre',
  'sources',
  'fictif',
] as const satisfies readonly (keyof Territoire)[]

const ordres = {
  nom: sql`nom collate "fr-x-icu"`,
  departement: sql`departement_code nulls last, nom collate "fr-x-icu"`,
  entree: sql`entree_legale nulls first, nom collate "fr-x-icu"`,
} as const

const motif = (mots: string) => `%${mots.replace(/[\\%_]/g, String.raw`\$&`)}%`

export async function listerTerritoires(
  t: Transaction,
  filtres: Partial<Filtres> = {},
): Promise<readonly Territoire[]> {
  const { q, type, vague, region, departement, tri = 'nom' } = filtres
  const lignes = await t
    .selectFrom('territoire')
    .select(colonnes)
    .$if(type !== undefined, (requete) => requete.where('porteur_type', '=', type ?? ''))
    .$if(vague !== undefined, (requete) => requete.where('vague', '=', vague ?? ''))
    .$if(region !== undefined, (requete) => requete.where('region_code', '=', region ?? ''))
    .$if(departement !== undefined, (requete) => requete.where('departement_code', '=', departement ?? ''))
    .$if(q !== undefined, (requete) =>
      requete.where(
        sql<boolean>`unaccent(concat_ws(' ', nom, departement, region, code)) ilike unaccent(${motif(q ?? '')})`,
      ),
    )
    .orderBy(ordres[tri])
    .execute()
  return lignes.map((valeurs) => ligne.parse(valeurs))
}

export async function trouverTerritoire(t: Transaction, slug: string): Promise<Territoire | undefined> {
  const trouve = await t.selectFrom('territoire').select(colonnes).where('slug', '=', slug).executeTakeFirst()
  return trouve && ligne.parse(trouve)
}

type Nouveau = Omit<Lieu, 'code' | 'departement_code' | 'departement' | 'region_code' | 'region'> &
  Pick<Territoire, 'code' | 'departement_code' | 'departement' | 'region_code' | 'region' | 'slug' | 'fictif'> &
  Faits

export const ajouterTerritoire = (t: Transaction, { sources, ...territoire }: Nouveau) =>
  t
    .insertInto('territoire')
    .values({ ...territoire, sources: JSON.stringify(sources) })
    .execute()

export function corrigerTerritoire(t: Transaction, territoire_id: number, faits: Faits) {
  // Named one by one: a whole territory is also a `Faits`, and its code and address never change.
  const { vague, vague_deduite, entree_legale, convention_signee, premiere_action, perimetre } = faits
  return t
    .updateTable('territoire')
    .set({ vague, vague_deduite, entree_legale, convention_signee, premiere_action, perimetre })
    .set({ sources: JSON.stringify(faits.sources), mis_a_jour_le: sql`now()` })
    .where('territoire_id', '=', territoire_id)
    .execute()
}
