import type { Role } from '../base/acteur.ts'
import { equipe } from './matrice/groupes.ts'
import type { Geste } from './matrice/objet.ts'
import { type NomDObjet, portee } from './matrice.ts'
import { type menusTextes } from './menus.textes.ts'

export interface EntreeDeMenu {
  readonly chemin: string
  /** Its words in `menusTextes`. */
  readonly cle: keyof (typeof menusTextes)['fr']
}

interface Entree extends EntreeDeMenu {
  /** The right without which the page would be empty. */
  readonly demande?: readonly [Geste, NomDObjet]
  readonly sauf?: readonly Role[]
}

const entrees: readonly Entree[] = [
  { chemin: '/accueil', cle: 'accueil', sauf: ['personne', 'visiteur'] },
  {
    chemin: '/mon-espace',
    cle: 'mon_espace',
    demande: ['lire', 'personne'],
    sauf: equipe,
  },
  { chemin: '/foyers', cle: 'foyers', demande: ['ajouter', 'foyer'] },
  { chemin: '/demandes', cle: 'demandes', demande: ['lire', 'exercice_droits'], sauf: ['personne'] },
  { chemin: '/equipe', cle: 'equipe', demande: ['lire', 'invitation'] },
  { chemin: '/organisations', cle: 'organisations', demande: ['ajouter', 'organisation'] },
  { chemin: '/perimetre', cle: 'perimetre', demande: ['ajouter', 'perimetre_quartier'], sauf: ['national'] },
  { chemin: '/journal', cle: 'journal', demande: ['lire', 'journal'] },
  { chemin: '/effacements', cle: 'effacements', demande: ['lire', 'recu'] },
  { chemin: '/simulateur', cle: 'simulateur', sauf: ['administrateur'] },
  { chemin: '/droits', cle: 'droits' },
  { chemin: '/territoires', cle: 'territoires' },
  { chemin: '/qui-voit-quoi', cle: 'qui_voit_quoi' },
]

/** The pages a role is offered. What it may see there is the base's business, not the menu's. */
export const menuDe = (role: Role): readonly EntreeDeMenu[] =>
  entrees.filter(({ demande, sauf }) => !sauf?.includes(role) && (!demande || portee(role, ...demande) !== undefined))
