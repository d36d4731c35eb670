/** Roles of those who work: an account holds one in an organisation, for a territory. */
export const rolesDeTravail = [
  'accueil',
  'intervenant',
  'referent',
  'pilote',
  'partenaire',
  'evaluateur',
  'animateur',
  'national',
  'prefecture',
  'administrateur',
] as const

export type RoleDeTravail = (typeof rolesDeTravail)[number]

/** In whose name a transaction runs. `motif` is the reason given to read a file one does not follow. */
export type Acteur =
  | { readonly role: 'visiteur' }
  | { readonly role: 'personne'; readonly compte: string; readonly territoire: number }
  | {
      readonly role: RoleDeTravail
      readonly compte?: string
      readonly organisation?: string
      readonly territoire?: number
      readonly motif?: string
    }

export const visiteur: Acteur = { role: 'visiteur' }

/** The program itself, at start or from the command line: the technical role, which sees no file of a person. */
export const programme: Acteur = { role: 'administrateur' }
