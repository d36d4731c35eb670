/** The person: the entity from which all groups are made. */
export interface Individu {
  readonly entite: 'individu'
}
export interface Famille {
  readonly entite: 'famille'
}
export interface FoyerFiscal {
  readonly entite: 'foyer_fiscal'
}
export interface Menage {
  readonly entite: 'menage'
}

export type Group = Famille | FoyerFiscal | Menage
export type GroupName = Group['entite']
export type EntityName = 'individu' | GroupName

/** A place that a person holds in a group. `max` is how many may hold it. */
export interface Role {
  readonly name: string
  readonly group: GroupName
  readonly label: string
  readonly max: number
}

/** How one kind of group is written in a situation: its plural key, and which roles each of its lists fills, in order. */
export interface GroupForm {
  readonly name: GroupName
  readonly plural: string
  readonly label: string
  readonly lists: readonly { readonly key: string; readonly roles: readonly Role[] }[]
}
