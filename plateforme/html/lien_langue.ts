import type { Langue } from '../langues/langue.ts'

/** The same page, its search and filters kept, in another language. */
export function lienLangue(chemin: string, langue: Langue): string {
  const [page = '/', recherche = ''] = chemin.split('#')[0]?.split('?') ?? []
  const parametres = new URLSearchParams(recherche)
  parametres.set('langue', langue)
  return `${page}?${parametres}`
}
