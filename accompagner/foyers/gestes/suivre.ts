import type { Context } from 'hono'
import { sql } from 'kysely'
import type { Transaction } from '../../../plateforme/base/transaction.ts'
import { formulaire_recu } from '../../../plateforme/http/formulaire_recu.ts'
import { champ } from '../../saisie/champ.ts'
import { adresse_du_dossier, type Dossier } from '../dossier.ts'
import { ne_plus_suivre, suivre } from '../ecrire.requetes.ts'
import { collegues } from '../foyers.requetes.ts'
import type { DossierOuvert } from '../ouvrir.ts'

/** Takes in charge a household that nobody follows; a referent, any of the organisation's. */
export async function prendre({ t, agent, dossier }: DossierOuvert): Promise<void> {
  if (agent.role === 'referent' || dossier.suivis.length === 0)
    await suivre(t, agent, dossier.foyer.foyer_id, agent.compte)
}

/** One's own following, or for a referent a colleague's. The file closes with it: back to the list. */
export async function cesser(c: Context, { t, agent, dossier }: DossierOuvert): Promise<Response> {
  const demande = champ(await formulaire_recu(c), 'compte')
  const suivi = dossier.suivis.find(({ compte_id }) => compte_id === demande)
  if (!suivi || (agent.role !== 'referent' && suivi.compte_id !== agent.compte)) return c.notFound()
  await ne_plus_suivre(t, dossier.foyer.foyer_id, suivi.compte_id)
  if (suivi.compte_id === agent.compte) return c.redirect('/foyers', 303)
  await prevenir(t, suivi.compte_id, 'suivi_retire', dossier)
  return c.redirect(adresse_du_dossier(dossier.foyer), 303)
}

/** A referent gives the household to a colleague, who is told. */
export async function confier(c: Context, { t, agent, dossier }: DossierOuvert): Promise<void> {
  const choisi = champ(await formulaire_recu(c), 'compte')
  const collegue = (await collegues(t)).find(({ compte_id }) => compte_id === choisi)
  if (agent.role !== 'referent' || !collegue) return
  const { foyer_id } = dossier.foyer
  await suivre(t, agent, foyer_id, collegue.compte_id)
  await prevenir(t, collegue.compte_id, 'suivi_confie', dossier)
}

const prevenir = (t: Transaction, compte: string, sorte: 'suivi_confie' | 'suivi_retire', { foyer }: Dossier) =>
  sql`select notifier(${compte}::uuid, ${sorte}, ${adresse_du_dossier(foyer)})`.execute(t)
