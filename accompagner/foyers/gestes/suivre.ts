import type { Context } from 'hono'
import { sql } from 'kysely'
import type { Transaction } from '../../../plateforme/base/transaction.ts'
import { formulaireRecu } from '../../../plateforme/http/formulaire_recu.ts'
import { champ } from '../../travail/champ.ts'
import { adresse_du_dossier, apres_le_geste, type Dossier } from '../dossier.ts'
import { ne_plus_suivre, suivre } from '../ecrire.requetes.ts'
import type { Issue } from '../etat.requetes.ts'
import { collegues } from '../foyers.requetes.ts'
import { peut_cesser, peut_confier, peut_prendre } from '../foyers.ts'
import type { DossierOuvert } from '../ouvrir.ts'

export async function prendre({ t, agent, dossier }: DossierOuvert): Promise<Issue> {
  if (!peut_prendre(agent, dossier.suivis)) return 'refuse'
  await suivre(t, agent, dossier.foyer.foyer_id, agent.compte)
  return 'fait'
}

/** One's own following: the file closes with it, back to the list. For a referent, a colleague's. Nothing: refused. */
export async function cesser(c: Context, { t, agent, dossier }: DossierOuvert): Promise<Response | undefined> {
  const demande = champ(await formulaireRecu(c), 'compte')
  const suivi = dossier.suivis.find(({ compte_id }) => compte_id === demande)
  if (!suivi || !peut_cesser(agent, suivi)) return undefined
  await ne_plus_suivre(t, dossier.foyer.foyer_id, suivi.compte_id)
  if (suivi.compte_id === agent.compte) return c.redirect('/foyers?fait=ne_plus_suivre', 303)
  await prevenir(t, suivi.compte_id, 'suivi_retire', dossier)
  return c.redirect(apres_le_geste(dossier.foyer, 'finir'), 303)
}

/** A referent gives the household to a colleague, who is told. */
export async function confier(c: Context, { t, agent, dossier }: DossierOuvert): Promise<Issue> {
  const choisi = champ(await formulaireRecu(c), 'compte')
  const collegue = (await collegues(t)).find(({ compte_id }) => compte_id === choisi)
  const suit_deja = dossier.suivis.some(({ compte_id }) => compte_id === choisi)
  if (!peut_confier(agent) || !collegue || suit_deja) return 'refuse'
  const { foyer_id } = dossier.foyer
  await suivre(t, agent, foyer_id, collegue.compte_id)
  await prevenir(t, collegue.compte_id, 'suivi_confie', dossier)
  return 'fait'
}

const prevenir = (t: Transaction, compte: string, sorte: 'suivi_confie' | 'suivi_retire', { foyer }: Dossier) =>
  sql`select notifier(${compte}::uuid, ${sorte}, ${adresse_du_dossier(foyer)})`.execute(t)
