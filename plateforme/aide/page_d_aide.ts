import { mene } from '../html/mene.ts'

/** The guide of each screen: the first line whose page leads to it. A guide is a file of docs/guide. */
export const guides_des_pages: readonly (readonly [page: string, guide: string])[] = [
  ['/accueil', 'accueil'],
  ['/notifications', 'accueil'],
  ['/recherche', 'accueil'],
  ['/mon-compte/affichage', 'accueil'],
  ['/connexion', 'connexion'],
  ['/mon-compte', 'connexion'],
  ['/simulateur', 'simulateur'],
  ['/droits', 'droits'],
  ['/territoires', 'territoires'],
  ['/connexion', 'connexion'],
  ['/mon-compte', 'connexion'],
]

/** Where the help of a page is; the table of contents when it has none of its own. */
export function adresse_de_l_aide(chemin: string): string {
  const [, guide] = guides_des_pages.find(([page]) => mene(chemin, page)) ?? []
  return guide === undefined ? '/aide' : `/aide/${guide}`
}
