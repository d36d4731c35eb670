import { z } from 'zod'
import type { Transaction } from '../../plateforme/base/transaction.ts'
import { uneLigne } from '../../plateforme/base/une_ligne.ts'
import { enPage } from '../../plateforme/http/cle_de_page.ts'
import type { Commune, Quartier, QuartierSaisi } from './perimetre.ts'

const point = z.tuple([z.number(), z.number()])
const anneaux = z.array(z.array(point))
const contour = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: anneaux }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(anneaux) }),
])
const ligne = z.object({
  slug: z.string(),
  nom: z.string(),
  commune_code: z.string(),
  contour: contour.nullable(),
  adresses: z.array(z.string()),
  prioritaire: z.string().nullable(),
})

const par_page = 100

/** The code of the last commune of a page. */
export const cle_de_commune = z.tuple([z.string()])

const communes_apres = (t: Transaction, territoire_id: number, apres: string, limite: number) =>
  t
    .selectFrom('perimetre_commune')
    .select(['code', 'nom', 'population'])
    .where('territoire_id', '=', territoire_id)
    .where('code', '>', apres)
    .orderBy('code')
    .limit(limite)
    .execute()

/** All the communes of a territory, by code. */
export const lister_communes = (t: Transaction, territoire_id: number): Promise<readonly Commune[]> =>
  communes_apres(t, territoire_id, '', 2000)

/** One page of them, after the code where the page before ended. */
export const feuilleter_communes = async (t: Transaction, territoire_id: number, apres = '') =>
  enPage(await communes_apres(t, territoire_id, apres, par_page + 1), par_page, ({ code }) => [code])

export async function compter_perimetre(
  t: Transaction,
  territoire_id: number,
): Promise<{ readonly communes: number; readonly population: number }> {
  const { communes, population } = await t
    .selectFrom('perimetre_commune')
    .select((e) => [e.fn.countAll<string>().as('communes'), e.fn.sum<string | null>('population').as('population')])
    .where('territoire_id', '=', territoire_id)
    .executeTakeFirstOrThrow()
  return { communes: Number(communes), population: Number(population ?? 0) }
}

export async function lister_quartiers(t: Transaction, territoire_id: number): Promise<readonly Quartier[]> {
  const lignes = await t
    .selectFrom('perimetre_quartier')
    .select(['slug', 'nom', 'commune_code', 'contour', 'adresses', 'prioritaire'])
    .where('territoire_id', '=', territoire_id)
    .orderBy('slug')
    .limit(200)
    .execute()
  return lignes.map((valeurs) => ligne.parse(valeurs))
}

/** How many were not there yet. */
export async function ajouter_communes(
  t: Transaction,
  territoire_id: number,
  communes: readonly Commune[],
): Promise<number> {
  if (communes.length === 0) return 0
  const faits = await t
    .insertInto('perimetre_commune')
    .values(communes.map(({ code, nom, population }) => ({ territoire_id, code, nom, population })))
    .onConflict((deja) => deja.columns(['territoire_id', 'code']).doNothing())
    .returning('code')
    .execute()
  return faits.length
}

export const retirer_commune = (t: Transaction, territoire_id: number, code: string): Promise<boolean> =>
  uneLigne(t.deleteFrom('perimetre_commune').where('territoire_id', '=', territoire_id).where('code', '=', code))

interface Cle {
  readonly territoire_id: number
  readonly slug: string
}

const valeurs_de = ({ nom, contour: dessin, adresses, prioritaire }: QuartierSaisi) => ({
  nom,
  contour: dessin === null ? null : JSON.stringify(dessin),
  adresses: [...adresses],
  prioritaire,
})

export const ajouter_quartier = (t: Transaction, cle: Cle, commune_code: string, saisi: QuartierSaisi) =>
  t
    .insertInto('perimetre_quartier')
    .values({ ...cle, commune_code, ...valeurs_de(saisi) })
    .execute()

export const corriger_quartier = (t: Transaction, cle: Cle, saisi: QuartierSaisi): Promise<boolean> =>
  uneLigne(
    t
      .updateTable('perimetre_quartier')
      .set(valeurs_de(saisi))
      .where('territoire_id', '=', cle.territoire_id)
      .where('slug', '=', cle.slug),
  )

export const retirer_quartier = (t: Transaction, { territoire_id, slug }: Cle): Promise<boolean> =>
  uneLigne(t.deleteFrom('perimetre_quartier').where('territoire_id', '=', territoire_id).where('slug', '=', slug))

/** What anybody reads of it: the first communes, and all the quarters. */
export async function lire_perimetre(t: Transaction, territoire_id: number) {
  const { communes: nombre, population } = await compter_perimetre(t, territoire_id)
  const { lignes: communes } = await feuilleter_communes(t, territoire_id)
  return { communes, nombre, population, quartiers: await lister_quartiers(t, territoire_id) }
}
