import { guides } from './guides.ts'

/**
 * The guide of each screen that does not bear its name: the first line that knows the page. A guide is a file of
 * docs/guide; `/journal` needs no line to find `journal.md`.
 */
export const guides_des_pages: readonly (readonly [page: RegExp, guide: string])[] = [
  [/^\/(notifications|recherche|mon-compte\/affichage)\b/, 'accueil'],
  [/^\/(mon-compte|invitation|boite)\b/, 'connexion'],
  [/^\/effacements\b/, 'effacement'],
  [/^\/territoires\/[^/]+\/aides-locales\b/, 'droits_locaux'],
  [/^\/organisations\b/, 'equipe'],
  [/^\/demandes\b/, 'foyers'],
  [/^\/mon-espace\b/, 'mes_donnees'],
  [/^\/perimetre\b/, 'territoires'],
]

const premierDossier = (chemin: string) => /^\/([\w-]+)/.exec(chemin)?.[1] ?? ''

/** Where the help of a page is: in the table, else the guide that bears its name, else the table of contents. */
export function adresseDeLAide(chemin: string): string {
  const [, nomme] = guides_des_pages.find(([page]) => page.test(chemin)) ?? []
  const guide = nomme ?? premierDossier(chemin)
  return guides().has(guide) ? `/aide/${guide}` : '/aide'
}
