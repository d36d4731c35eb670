import type { Role } from '../base/acteur.ts'
import type { Transaction } from '../base/transaction.ts'
import type { Langue } from '../langues/langue.ts'

/** The headings under which results stand. */
export const groupes = ['droits', 'aide', 'territoires', 'aides_locales', 'organisations', 'membres'] as const

export type Groupe = (typeof groupes)[number]

export interface Demande {
  /** Without accents nor capitals; all of them must be found. */
  readonly mots: readonly string[]
  readonly langue: Langue
  readonly role: Role
  readonly combien: number
  /** The key of the last result of the page before. */
  readonly apres: string | undefined
}

export interface Resultat {
  /** Where it stands in the list: results come in the order of their keys. */
  readonly cle: string
  readonly titre: string
  /** None: it is seen, and has no page for this reader. */
  readonly adresse?: string | undefined
  readonly detail?: string | undefined
  /** The language of its words when it is not that of the page. */
  readonly lang?: 'fr' | undefined
}

/** Where to look. It may answer as many as asked, and one more that tells there is a next page. */
export interface Source {
  readonly groupe: Groupe
  readonly pour?: (role: Role) => boolean
  readonly chercher: (demande: Demande, t: Transaction) => Promise<readonly Resultat[]> | readonly Resultat[]
}
