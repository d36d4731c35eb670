import { sql } from 'kysely'
import type { Automate } from '../base/acteur.ts'
import { type Transaction, transaction } from '../base/transaction.ts'
import type { Journal } from '../http/journal.ts'
import type { Tache } from '../taches/tache.ts'
import type { Expedier } from './expedier.ts'
import type { Issue } from './issue.ts'

const envoi: Automate = { role: 'envoi' }

/** Minutes before each new attempt: five, over a day. The first two outlast a server that makes strangers wait. */
const attentes = [2, 8, 50, 300, 1080] as const

/** What stays of a text once it has left, or never will: it may have held a link that opens a session. */
const efface = '–'

/** Sends one letter of the outbox, named by its identifier. */
export const tacheEnvoi = (expedier: Expedier, journal: Journal): Tache => ({
  nom: 'envoi',
  executer: async (taches, signal, identifiant) => {
    if (identifiant === undefined) return
    const lettre = await transaction(taches, envoi, (t) => lire(t, identifiant))
    if (!lettre) return
    const issue: Issue = lettre.perimee ? { sorte: 'refusee', code: 'TROP_TARD' } : await expedier(lettre, signal)
    const attente = attentes[lettre.essais]
    if (issue.sorte === 'envoyee') await transaction(taches, envoi, (t) => noterEnvoyee(t, identifiant))
    else if (issue.sorte === 'plus_tard' && attente !== undefined)
      await transaction(taches, envoi, (t) => reporter(t, identifiant, issue.code, attente))
    else {
      await transaction(taches, envoi, (t) => abandonner(t, identifiant, issue.code))
      journal.warn({ courriel: identifiant, code: issue.code }, 'lettre abandonnée')
    }
  },
})

const lire = (t: Transaction, identifiant: string) =>
  t
    .selectFrom('courriel')
    .select(['courriel_id', 'destinataire', 'sujet', 'texte', 'essais'])
    // Letters that waited for a server to be set up: their links no longer open anything.
    .select(sql<boolean>`cree_le < now() - interval '7 days'`.as('perimee'))
    .where('courriel_id', '=', identifiant)
    .where('envoye_le', 'is', null)
    .where('abandonne_le', 'is', null)
    .executeTakeFirst()

const essayee = (t: Transaction, identifiant: string) =>
  t
    .updateTable('courriel')
    .set(({ eb }) => ({ essais: eb('essais', '+', 1), dernier_essai_le: sql<Date>`now()` }))
    .where('courriel_id', '=', identifiant)

const noterEnvoyee = (t: Transaction, identifiant: string) =>
  essayee(t, identifiant).set({ envoye_le: sql<Date>`now()`, texte: efface, erreur: null }).execute()

const abandonner = (t: Transaction, identifiant: string, code: string) =>
  essayee(t, identifiant).set({ abandonne_le: sql<Date>`now()`, texte: efface, erreur: code }).execute()

async function reporter(t: Transaction, identifiant: string, code: string, minutes: number): Promise<void> {
  await essayee(t, identifiant).set({ erreur: code }).execute()
  await sql`select ajouter_tache('envoi', ${identifiant}::uuid, now() + ${minutes} * interval '1 minute')`.execute(t)
}
