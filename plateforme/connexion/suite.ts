import type { Identite } from '../sessions/identite.ts'
import { retourSur } from './retour_sur.ts'

/** A page of sign-in that keeps in mind the page first asked for. */
export const avecRetour = (chemin: string, retour: string): string =>
  retour === '/' ? chemin : `${chemin}?retour=${encodeURIComponent(retour)}`

/** What is still to be said or proved, or else the page first asked for. */
export function suiteDe(identite: Identite, retour: string | null | undefined): string {
  const sur = retourSur(retour)
  if (identite.adhesion_id === null && identite.adhesions > 1) return avecRetour('/connexion/organisation', sur)
  if (identite.preuve_manque) return avecRetour('/connexion/second-facteur', sur)
  if (sur !== '/') return sur
  return identite.acteur.role === 'personne' ? '/mon-espace' : '/accueil'
}
