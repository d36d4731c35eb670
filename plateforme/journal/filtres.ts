import { estUuid } from '../http/est_uuid.ts'
import { estDate } from '../langues/dates.ts'

/** A view of the journal, as the address of the page holds it. */
export interface Filtres {
  /** Whose chain, for who may see several; none: what belongs to no territory. */
  readonly territoire: string | undefined
  readonly du: string | undefined
  readonly au: string | undefined
  readonly geste: string | undefined
  readonly objet: string | undefined
  readonly membre: string | undefined
  /** The mark of a file that left, or what the line is about. */
  readonly reference: string | undefined
}

const mot = /^[a-z_]{1,60}$/
const signes = /^[\w-]{1,80}$/

const si = (valeur: string | undefined, bon: (valeur: string) => boolean) =>
  valeur !== undefined && bon(valeur) ? valeur : undefined

/** Reads the address; what it does not understand is no filter, for an old link must still open. */
export function lireFiltres(parametres: Readonly<Record<string, string>>): Filtres {
  const { territoire, du, au, geste, objet, membre, reference } = parametres
  return {
    territoire: si(territoire, (slug) => /^[a-z0-9-]{1,100}$/.test(slug)),
    du: si(du, estDate),
    au: si(au, estDate),
    geste: si(geste, (nom) => mot.test(nom)),
    objet: si(objet, (nom) => mot.test(nom)),
    membre: si(membre, estUuid),
    reference: si(reference?.trim(), (texte) => signes.test(texte)),
  }
}

/** The address of the page, or of its file, under filters; `undefined` takes one off. */
export function adresseDuJournal(
  filtres: Filtres,
  autres: Partial<Filtres> & { readonly avant?: string; readonly apres?: string } = {},
  page = '/journal',
): string {
  const parametres = new URLSearchParams()
  for (const [nom, valeur] of Object.entries({ ...filtres, ...autres }))
    if (typeof valeur === 'string') parametres.set(nom, valeur)
  const suite = parametres.toString()
  return suite ? `${page}?${suite}` : page
}
