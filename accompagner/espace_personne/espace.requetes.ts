import { sql } from 'kysely'
import { z } from 'zod'
import type { Transaction } from '../../plateforme/base/transaction.ts'
import {
  consultations_du_foyer,
  personnes_du_foyer,
  situation_du_foyer,
  suivis_du_foyer,
  trouver_foyer,
} from '../foyers/foyers.requetes.ts'
import type { Consultation, Foyer, Personne } from '../foyers/foyers.ts'
import type { Concernee, PartDeCopie, Section } from '../foyers/section.tsx'
import type { Donnees } from '../foyers/situation/composition.ts'
import type { Sorte } from '../rgpd/rgpd.ts'

/** All that is held of a household, as one of its people may read it. */
export interface Espace {
  readonly moi: Personne
  readonly foyer: Foyer
  readonly personnes: readonly Personne[]
  readonly donnees: Donnees | null
  /** Organisations, and since when: an agent's name is not hers to know. */
  readonly suivis: readonly { readonly organisation: string; readonly depuis: Date }[]
  readonly consultations: readonly Consultation[]
  /** What the other nouns hold of her. */
  readonly parts: readonly PartDeCopie[]
}

// More than anybody reads on a page; the copy has them all.
const lectures_montrees = 50
const toutes_les_lectures = 100_000

export async function lire_espace(
  t: Transaction,
  sections: readonly Section[],
  { personne, foyer: foyer_id }: Concernee,
  { entier = false }: { readonly entier?: boolean } = {},
): Promise<Espace | undefined> {
  const trouve = await trouver_foyer(t, foyer_id)
  const connues = await personnes_du_foyer(t, foyer_id)
  const moi = connues.find(({ personne_id }) => personne_id === personne)
  if (!trouve || !moi) return undefined
  const parts: PartDeCopie[] = []
  for (const { copie } of sections) parts.push(await copie(t, { personne, foyer: foyer_id }))
  const suivis = await suivis_du_foyer(t, foyer_id)
  return {
    moi,
    foyer: trouve.foyer,
    personnes: connues.map((connue) => (connue === moi ? connue : sans_coordonnees(connue))),
    donnees: await situation_du_foyer(t, foyer_id),
    suivis: suivis.map(({ organisation, depuis }) => ({ organisation, depuis })),
    consultations: await consultations_du_foyer(t, foyer_id, entier ? toutes_les_lectures : lectures_montrees),
    parts,
  }
}

/** RGPD art. 15 §4: where somebody else of the household can be reached may be what she hides from this one. */
const sans_coordonnees = (personne: Personne): Personne => ({
  ...personne,
  courriel: null,
  telephone: null,
  adresse: null,
})

/** False when too many wait already. */
export async function demander_en_son_nom(t: Transaction, sorte: Sorte, demande: string): Promise<boolean> {
  const { rows } = await sql`select demander_en_son_nom(${sorte}, ${demande}) as id`.execute(t)
  return z.tuple([z.object({ id: z.string().nullable() })]).parse(rows)[0].id !== null
}

/** False when somebody else of the household asked for it. */
export async function revenir_sur(t: Transaction, sorte: 'opposition' | 'limitation'): Promise<boolean> {
  const { rows } = await sql`select revenir_sur(${sorte}) as oui`.execute(t)
  return z.tuple([z.object({ oui: z.boolean() })]).parse(rows)[0].oui
}

/** Noted as a request answered at once, once a day. */
export const remettre_la_copie = (t: Transaction) => sql`select remettre_la_copie()`.execute(t)
