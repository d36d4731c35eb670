import { sql } from 'kysely'
import { z } from 'zod'
import type { Transaction } from '../base/transaction.ts'
import type { Filtres } from './filtres.ts'

/** Which lines: one chain, and of it what a referent's organisation did if he is one. */
export interface Vue extends Omit<Filtres, 'territoire'> {
  readonly chaine: number
  readonly organisation: string | undefined
}

const ligne = z.object({
  numero: z.string(),
  le: z.date(),
  role: z.string(),
  compte_id: z.string().nullable(),
  /** Whether the reader may know who that is; without a name, nobody may any more. */
  connu: z.boolean(),
  membre: z.string().nullable(),
  organisation: z.string().nullable(),
  geste: z.string(),
  objet: z.string(),
  reference: z.string().nullable(),
  motif: z.string().nullable(),
  details: z.record(z.string(), z.unknown()),
})

export type LigneLue = Readonly<z.infer<typeof ligne>>

/** Numbers follow time within a chain: a period is two numbers, found by their own index. */
const lignesDe = (t: Transaction, { chaine, organisation, du, au, geste, objet, membre, reference }: Vue) =>
  t
    .selectFrom('journal as j')
    .where('j.territoire_id', '=', chaine)
    .$if(organisation !== undefined, (q) => q.where('j.organisation_id', '=', organisation ?? ''))
    .$if(du !== undefined, (q) =>
      q.where(sql<boolean>`j.numero > coalesce((select b.numero from journal b where b.territoire_id = ${chaine}
        and b.le < ${du}::timestamp at time zone 'Europe/Paris' order by b.le desc limit 1), 0)`),
    )
    .$if(au !== undefined, (q) =>
      q.where(sql<boolean>`j.numero < coalesce((select b.numero from journal b where b.territoire_id = ${chaine}
        and b.le >= (${au}::timestamp + interval '1 day') at time zone 'Europe/Paris' order by b.le limit 1),
        9223372036854775807)`),
    )
    .$if(geste !== undefined, (q) => q.where('j.geste', '=', geste ?? ''))
    .$if(objet !== undefined, (q) => q.where('j.objet', '=', objet ?? ''))
    .$if(membre !== undefined, (q) => q.where('j.compte_id', '=', membre ?? ''))
    .$if(reference !== undefined, (q) => q.where('j.reference', '=', reference ?? ''))

/** Lines older than `avant`, or newer than `apres`: the newest first either way. */
export async function listerLignes(
  t: Transaction,
  vue: Vue,
  {
    avant,
    apres,
    combien,
  }: { readonly avant?: string | undefined; readonly apres?: string | undefined; readonly combien: number },
): Promise<readonly LigneLue[]> {
  const lues = await requeteDesLignes(t, vue, { avant, apres, combien }).execute()
  const lignes = lues.map((lue) => ligne.parse(lue))
  return avant === undefined && apres !== undefined ? lignes.toReversed() : lignes
}

interface Cote {
  readonly avant: string | undefined
  readonly apres: string | undefined
  readonly combien: number
}

export const requeteDesLignes = (t: Transaction, vue: Vue, { avant, apres, combien }: Cote) =>
  lignesDe(t, vue)
    .leftJoin('compte as c', 'c.compte_id', 'j.compte_id')
    .leftJoin('organisation as o', 'o.organisation_id', 'j.organisation_id')
    .select(['j.numero', 'j.le', 'j.role', 'j.compte_id', 'j.geste', 'j.objet', 'j.reference', 'j.motif', 'j.details'])
    .select([
      'o.nom as organisation',
      sql<boolean>`c.compte_id is not null`.as('connu'),
      sql<string | null>`nullif(btrim(concat_ws(' ', c.prenom, c.nom)), '')`.as('membre'),
    ])
    .$if(avant !== undefined, (q) => q.where('j.numero', '<', avant ?? ''))
    .$if(avant === undefined && apres !== undefined, (q) => q.where('j.numero', '>', apres ?? ''))
    .orderBy('j.numero', avant === undefined && apres !== undefined ? 'asc' : 'desc')
    .limit(combien)

export async function compterLignes(t: Transaction, vue: Vue): Promise<number> {
  const { n } = await lignesDe(t, vue)
    .select((e) => e.fn.countAll<string>().as('n'))
    .executeTakeFirstOrThrow()
  return Number(n)
}

/** Where the chain stands, for who may keep it elsewhere. */
export const teteDeLaChaine = (t: Transaction, chaine: number) =>
  t.selectFrom('journal_chaine').select(['dernier', 'empreinte']).where('territoire_id', '=', chaine).executeTakeFirst()

export const territoiresConnus = (t: Transaction) =>
  t.selectFrom('territoire').select(['territoire_id', 'slug', 'nom']).orderBy('nom').execute()
