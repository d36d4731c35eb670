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

export const estRoleDeTravail = (mot: string): mot is RoleDeTravail => rolesDeTravail.some((role) => role === mot)

/** What the program does by itself, each under a name that may only what it needs. */
export const taches = ['programme', 'envoi', 'effacement'] as const

export type Tache = (typeof taches)[number]

/** Every name under which the base may be asked something. `compte`: signed in, and acting for nobody yet. */
export type Role = 'visiteur' | 'compte' | 'personne' | RoleDeTravail | Tache

export const roles: readonly Role[] = ['visiteur', 'compte', 'personne', ...rolesDeTravail, ...taches]

interface EnSession {
  /** Digest of the session's token: the base looks again who holds it at each transaction. */
  readonly session: string
}

/** A member of an organisation, at work. No territory: the whole country. */
export interface Membre extends EnSession {
  readonly role: RoleDeTravail
  readonly compte: string
  readonly organisation: string
  readonly territoire: number | null
}

/** Somebody the experiment concerns, in her own household's page. */
export interface PersonneConcernee extends EnSession {
  readonly role: 'personne'
  readonly personne: string
  readonly foyer: string
  readonly territoire: number
}

/** Signed in, without a membership chosen, or before the second proof it asks for. */
export interface TitulaireDeCompte extends EnSession {
  readonly role: 'compte'
  readonly compte: string
}

export interface Visiteur {
  readonly role: 'visiteur'
}

/** In whose name a page asks something of the base. */
export type Acteur = Visiteur | TitulaireDeCompte | PersonneConcernee | Membre

export const visiteur: Visiteur = { role: 'visiteur' }

/** In whose name the program itself does. */
export interface Automate {
  readonly role: Tache
}

/** The program at its start, or from the command line: it writes what every instance knows, and sees no file. */
export const programme: Automate = { role: 'programme' }
