import type { Context } from 'hono'
import type { ReglagesConnexion } from '../reglages.ts'
import { renforcer, type SessionTenue, tenir } from '../second_facteur/tenir.ts'
import { avecRetour } from '../suite.ts'

/** Whoever came by a link to an account that has a second proof gives it first: otherwise he would add his own. */
export async function pouvoirAjouter(
  c: Context,
  reglages: ReglagesConnexion,
  retour: string,
): Promise<SessionTenue | Response> {
  const tenue = await tenir(c, reglages, retour)
  if (tenue instanceof Response || tenue.tenant.peut_ajouter) return tenue
  return c.redirect(avecRetour('/connexion/second-facteur', retour), 303)
}

/** The first proof of an account makes its session a strong one; those that follow only join it. */
export async function apresAjout(
  c: Context,
  reglages: ReglagesConnexion,
  tenue: SessionTenue,
  retour: string,
): Promise<Response> {
  if (tenue.tenant.forte) return c.redirect('/mon-compte?fait=ajoutee', 303)
  return renforcer(c, reglages, tenue, { retour, passerPar: '/connexion/codes-de-secours' })
}
