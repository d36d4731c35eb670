import { sql } from 'kysely'
import { z } from 'zod'
import { programme } from '../../plateforme/base/acteur.ts'
import { appeler } from '../../plateforme/base/appeler.ts'
import type { Base } from '../../plateforme/base/base.ts'
import { type Transaction, transaction } from '../../plateforme/base/transaction.ts'
import { type Canal, canaux, type Demande, etats, type Sorte, sortes, type TexteDeLaDemande } from './rgpd.ts'

const ligne = z.object({
  exercice_id: z.string(),
  foyer_id: z.string(),
  personne_id: z.string(),
  sorte: z.enum(sortes),
  canal: z.enum(['espace', ...canaux]),
  etat: z.enum(etats),
  recue_le: z.string(),
  echeance: z.string(),
  prolongee_le: z.string().nullable(),
  close_le: z.string().nullable(),
})

const colonnes = sql`exercice_id, foyer_id, personne_id, sorte, canal, etat, recue_le, echeance, prolongee_le, close_le`

/** The requests of a household, or of one of its people: those that wait first. */
export async function demandes_du_foyer(
  t: Transaction,
  foyer_id: string,
  personne_id?: string,
): Promise<readonly Demande[]> {
  const les_siennes = personne_id === undefined ? sql`` : sql`and personne_id = ${personne_id}`
  const { rows } = await sql`select ${colonnes} from exercice_droits where foyer_id = ${foyer_id} ${les_siennes}
    order by close_le desc nulls first, echeance, exercice_id limit 100`.execute(t)
  return rows.map((lue) => ligne.parse(lue))
}

const ligne_listee = ligne.extend({
  organisation: z.string(),
  /** Whom it is about, when the file may be read. */
  nom: z.string().nullable(),
})

export type DemandeListee = z.infer<typeof ligne_listee>

export const vues = ['ouvertes', 'closes'] as const

export type Vue = (typeof vues)[number]

export interface Cle {
  readonly jour: string
  readonly exercice_id: string
}

export const par_page = 50

/** By deadline, the latest first missed; or those that were answered, the last first. */
export async function lister_demandes(t: Transaction, vue: Vue, apres: Cle | undefined) {
  const ouvertes = vue === 'ouvertes'
  const suite = apres
    ? ouvertes
      ? sql`and (e.echeance, e.exercice_id) > (${apres.jour}::date, ${apres.exercice_id}::uuid)`
      : sql`and (e.close_le, e.exercice_id) < (${apres.jour}::date, ${apres.exercice_id}::uuid)`
    : sql``
  const ordre = ouvertes ? sql`e.echeance, e.exercice_id` : sql`e.close_le desc, e.exercice_id desc`
  const { rows } = await sql`select e.exercice_id, e.foyer_id, e.personne_id, e.sorte, e.canal, e.etat, e.recue_le,
      e.echeance, e.prolongee_le, e.close_le, o.nom as organisation, p.prenom || ' ' || p.nom as nom
    from exercice_droits e join foyer f using (territoire_id, foyer_id) join organisation o using (organisation_id)
      left join personne p using (territoire_id, personne_id)
    where e.territoire_id = acteur_territoire() and e.close_le is ${ouvertes ? sql`null` : sql`not null`} ${suite}
    order by ${ordre} limit ${par_page + 1}`.execute(t)
  const lues = rows.map((lue) => ligne_listee.parse(lue))
  const derniere = lues.length > par_page ? lues[par_page - 1] : undefined
  const suivante = derniere && {
    jour: ouvertes ? derniere.echeance : (derniere.close_le ?? ''),
    exercice_id: derniere.exercice_id,
  }
  return { demandes: lues.slice(0, par_page), suivante }
}

export interface DemandeLue extends Demande {
  readonly texte: TexteDeLaDemande | undefined
}

/** Those of one person, with what they say. */
export async function demandes_lues(t: Transaction, foyer_id: string, personne_id: string) {
  const lues: DemandeLue[] = []
  for (const demande of await demandes_du_foyer(t, foyer_id, personne_id))
    lues.push({ ...demande, texte: await texte_de_la_demande(t, demande.exercice_id) })
  return lues
}

const ligne_texte = z.object({ demande: z.string(), reponse: z.string(), prolongation: z.string() })

/** Nothing when the file may not be read: supervision sees that there is a request, and its clock. */
export async function texte_de_la_demande(t: Transaction, exercice_id: string): Promise<TexteDeLaDemande | undefined> {
  const { rows } = await sql`select demande, reponse, prolongation from exercice_texte
    where exercice_id = ${exercice_id}`.execute(t)
  return rows.length === 0 ? undefined : ligne_texte.parse(rows[0])
}

export async function trouver_demande(t: Transaction, exercice_id: string): Promise<DemandeListee | undefined> {
  const { rows } = await sql`select e.exercice_id, e.foyer_id, e.personne_id, e.sorte, e.canal, e.etat, e.recue_le,
      e.echeance, e.prolongee_le, e.close_le, o.nom as organisation, p.prenom || ' ' || p.nom as nom
    from exercice_droits e join foyer f using (territoire_id, foyer_id) join organisation o using (organisation_id)
      left join personne p using (territoire_id, personne_id)
    where e.exercice_id = ${exercice_id}`.execute(t)
  return rows.length === 0 ? undefined : ligne_listee.parse(rows[0])
}

interface Nouvelle {
  readonly territoire_id: number
  readonly foyer_id: string
  readonly personne_id: string
  readonly sorte: Sorte
  readonly canal: Exclude<Canal, 'espace'>
  readonly recue_le: string
}

/** Written down by a worker, from a paper or a voice. */
export async function enregistrer_demande(t: Transaction, nouvelle: Nouvelle, demande: string): Promise<string> {
  const { exercice_id } = await t
    .insertInto('exercice_droits')
    .values(nouvelle)
    .returning('exercice_id')
    .executeTakeFirstOrThrow()
  await t.insertInto('exercice_texte').values({ territoire_id: nouvelle.territoire_id, exercice_id, demande }).execute()
  return exercice_id
}

const ouverte = (t: Transaction, exercice_id: string) =>
  t.updateTable('exercice_droits').where('exercice_id', '=', exercice_id).where('close_le', 'is', null)

export const prendre_la_demande = (t: Transaction, exercice_id: string, compte: string) =>
  ouverte(t, exercice_id).set({ etat: 'en_cours', traitee_par: compte }).execute()

/** Two months more: the person reads why. */
export async function prolonger_la_demande(
  t: Transaction,
  exercice_id: string,
  compte: string,
  jour: string,
  prolongation: string,
): Promise<void> {
  await ouverte(t, exercice_id).set({ etat: 'en_cours', traitee_par: compte, prolongee_le: jour }).execute()
  await t.updateTable('exercice_texte').set({ prolongation }).where('exercice_id', '=', exercice_id).execute()
}

/** False when somebody answered it meanwhile. */
export async function repondre_a_la_demande(
  t: Transaction,
  exercice_id: string,
  compte: string,
  { etat, jour, reponse }: { readonly etat: 'satisfaite' | 'refusee'; readonly jour: string; readonly reponse: string },
): Promise<boolean> {
  const { numUpdatedRows } = await ouverte(t, exercice_id)
    .set({ etat, traitee_par: compte, close_le: jour })
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return false
  await t.updateTable('exercice_texte').set({ reponse }).where('exercice_id', '=', exercice_id).execute()
  return true
}

/** What the person asked to stop is stopped as of now; already stopped, it stays as of the day it was. */
export const tenir_la_demande = (t: Transaction, exercice_id: string): Promise<boolean> =>
  appeler(t, sql`tenir_la_demande(${exercice_id}::uuid)`, z.boolean())

/** The household goes, with the request itself; its receipt, or null when the request is not one that may be granted. */
export async function effacer_a_la_demande(t: Transaction, exercice_id: string): Promise<string | null> {
  const { rows } = await sql`select effacer_a_la_demande(${exercice_id}::uuid) as recu`.execute(t)
  return z.tuple([z.object({ recu: z.string().nullable() })]).parse(rows)[0].recu
}

/** Each night: those whose answer is due in ten days, or today. How many words were left. */
export const rappeler_les_demandes = (taches: Base<'taches'>, jour: string): Promise<number> =>
  transaction(taches, programme, async (t) => {
    const { rows } = await sql`select rappeler_les_demandes(${jour}::date) as n`.execute(t)
    return z.tuple([z.object({ n: z.number() })]).parse(rows)[0].n
  })
