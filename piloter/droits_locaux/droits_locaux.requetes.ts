import { sql } from 'kysely'
import { z } from 'zod'
import type { AideLocale, Deliberation } from '../../droits/local/aide.ts'
import { valider } from '../../droits/local/valider/valider.ts'
import type { Transaction } from '../../plateforme/base/transaction.ts'
import { uneLigne } from '../../plateforme/base/une_ligne.ts'
import { type Dossier, etats, type VersionEcrite } from './droits_locaux.ts'

const ligne = z.object({
  territoire_id: z.number(),
  slug: z.string(),
  numero: z.number(),
  etat: z.enum(etats),
  description: z.record(z.string(), z.unknown()),
  depuis: z.string().nullable(),
  jusqu_au: z.string().nullable(),
  fin: z.object({ reference: z.string(), date: z.string(), lien: z.string() }).nullable(),
  publie_le: z.date().nullable(),
  modifie_le: z.date(),
})

type Ligne = z.infer<typeof ligne>

const colonnes = [
  'territoire_id',
  'slug',
  'numero',
  'etat',
  'description',
  'depuis',
  'jusqu_au',
  'fin',
  'publie_le',
  'modifie_le',
] as const satisfies readonly (keyof Ligne)[]

/** The aids of a territory: to those who do not write them, only what is published. */
export async function lister_dossiers(t: Transaction, territoire_id: number): Promise<readonly Dossier[]> {
  const lignes = await t
    .selectFrom('droit_local')
    .select(colonnes)
    .where('territoire_id', '=', territoire_id)
    .orderBy('slug')
    .orderBy('numero')
    .execute()
  const par_slug = Map.groupBy(
    lignes.map((valeurs) => ligne.parse(valeurs)),
    ({ slug }) => slug,
  )
  return [...par_slug].map(([slug, versions]) => dossier_de(territoire_id, slug, versions))
}

export async function trouver_dossier(
  t: Transaction,
  territoire_id: number,
  slug: string,
): Promise<Dossier | undefined> {
  const lignes = await t
    .selectFrom('droit_local')
    .select(colonnes)
    .where('territoire_id', '=', territoire_id)
    .where('slug', '=', slug)
    .orderBy('numero')
    .execute()
  if (lignes.length === 0) return undefined
  return dossier_de(
    territoire_id,
    slug,
    lignes.map((valeurs) => ligne.parse(valeurs)),
  )
}

function dossier_de(territoire_id: number, slug: string, lignes: readonly Ligne[]): Dossier {
  const ecrit = lignes.find(({ etat }) => etat === 'brouillon')
  const brouillon = ecrit && {
    etat: 'brouillon' as const,
    numero: ecrit.numero,
    saisie: ecrit.description,
    modifie_le: ecrit.modifie_le.toISOString(),
  }
  return { territoire_id, slug, versions: lignes.flatMap(version_de), brouillon: brouillon ?? null }
}

function version_de({ etat, numero, description, depuis, jusqu_au, fin, publie_le }: Ligne): VersionEcrite[] {
  if (etat === 'brouillon') return []
  if (depuis === null || publie_le === null) throw new Error(`version ${numero} : ${etat} sans date`)
  const tronc = { numero, description: aide_de(description), depuis, publie_le: publie_le.toISOString() }
  if (etat === 'publie') return [{ ...tronc, etat, jusqu_au }]
  if (jusqu_au === null) throw new Error(`version ${numero} : ${etat} sans fin`)
  if (etat === 'remplace') return [{ ...tronc, etat, jusqu_au }]
  if (fin === null) throw new Error(`version ${numero} : abrogée sans texte`)
  return [{ ...tronc, etat, jusqu_au, fin }]
}

/** What was checked when it was published. */
function aide_de(description: unknown): AideLocale {
  const lecture = valider(description, null)
  if (lecture.sorte === 'bonne') return lecture.aide
  throw new Error(`description publiée illisible : ${lecture.fautes.map(({ champ }) => champ).join(', ')}`)
}

interface Cle {
  readonly territoire_id: number
  readonly slug: string
  readonly numero: number
}

export const ajouter_brouillon = (t: Transaction, cle: Cle, saisie: object) =>
  t
    .insertInto('droit_local')
    .values({ ...cle, description: JSON.stringify(saisie) })
    .execute()

const la_ligne = (t: Transaction, { territoire_id, slug, numero }: Cle) =>
  t
    .updateTable('droit_local')
    .set({ modifie_le: sql`now()` })
    .where('territoire_id', '=', territoire_id)
    .where('slug', '=', slug)
    .where('numero', '=', numero)

/** False when the draft is no longer the one that was read: somebody has saved or published it since. */
export async function corriger_brouillon(t: Transaction, cle: Cle, lu_le: string, saisie: object): Promise<boolean> {
  const requete = la_ligne(t, cle)
    .set({ description: JSON.stringify(saisie) })
    .where('etat', '=', 'brouillon')
    // The driver reads milliseconds, the base keeps microseconds.
    .where(sql<boolean>`date_trunc('milliseconds', modifie_le) = ${lu_le}::timestamptz`)
  return uneLigne(requete)
}

/** False when it was published meanwhile. */
export async function publier_version(
  t: Transaction,
  cle: Cle,
  { aide, depuis, jusqu_au }: { readonly aide: AideLocale; readonly depuis: string; readonly jusqu_au: string | null },
): Promise<boolean> {
  const requete = la_ligne(t, cle)
    .set({ etat: 'publie', description: JSON.stringify(aide), depuis, jusqu_au, publie_le: sql`now()` })
    .where('etat', '=', 'brouillon')
  return uneLigne(requete)
}

export async function remplacer_version(t: Transaction, cle: Cle, jusqu_au: string): Promise<boolean> {
  return uneLigne(la_ligne(t, cle).set({ etat: 'remplace', jusqu_au }).where('etat', '=', 'publie'))
}

export async function abroger_version(t: Transaction, cle: Cle, jusqu_au: string, fin: Deliberation): Promise<boolean> {
  const requete = la_ligne(t, cle).set({ etat: 'abroge', jusqu_au, fin: JSON.stringify(fin) })
  return uneLigne(requete.where('etat', '=', 'publie'))
}
