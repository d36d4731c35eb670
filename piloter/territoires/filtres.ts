import { estPorteur, estVague, type PorteurType, type Vague } from './territoires.ts'

export const tris = ['nom', 'departement', 'entree'] as const
export type Tri = (typeof tris)[number]

/** A search as the address of the page holds it. */
export interface Filtres {
  readonly q: string | undefined
  readonly type: PorteurType | undefined
  readonly vague: Vague | undefined
  readonly region: string | undefined
  readonly departement: string | undefined
  readonly tri: Tri
}

const rempli = (mot: string | undefined) => mot?.trim().slice(0, 100) || undefined

/** Reads the address; a word it does not know is no filter, for an old link must still open. */
export function lireFiltres(parametres: Readonly<Record<string, string>>): Filtres {
  const { q, type, vague, region, departement, tri } = parametres
  return {
    q: rempli(q),
    type: estPorteur(type) ? type : undefined,
    vague: estVague(vague) ? vague : undefined,
    region: rempli(region),
    departement: rempli(departement),
    tri: tris.find((nom) => nom === tri) ?? 'nom',
  }
}

/** The address of the same page with other filters; `undefined` takes one off. */
export function adresseFiltree(filtres: Filtres, autres: Partial<Filtres> = {}, page = '/territoires'): string {
  const parametres = new URLSearchParams()
  for (const [nom, valeur] of Object.entries({ ...filtres, ...autres }))
    if (typeof valeur === 'string' && !(nom === 'tri' && valeur === 'nom')) parametres.set(nom, valeur)
  const suite = parametres.toString()
  return suite ? `${page}?${suite}` : page
}
