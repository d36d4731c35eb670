import type { Role } from '../base/acteur.ts'
import type { Identite } from '../sessions/identite.ts'

/** Who reads a page, as its frame shows her. */
export interface Lecteur {
  readonly role: Role
  readonly nom: string
  readonly organisation: string | undefined
  readonly territoire: { readonly nom: string; readonly slug: string } | undefined
  /** Notifications not read yet. */
  readonly non_lues: number
  /** Memberships she could act under. */
  readonly adhesions: number
  /** Her membership waits for a second proof: until then she sees what an account sees. */
  readonly preuve_manque: boolean
  /** When she asked for the page: paper says it. */
  readonly le: Date
}

export function lecteurDe(identite: Identite | undefined, le = new Date()): Lecteur | undefined {
  if (!identite) return undefined
  const { role, prenom, nom, organisation, territoire, territoire_slug: slug } = identite
  return {
    role: identite.acteur.role,
    nom: [prenom, nom].filter(Boolean).join(' '),
    organisation: role === 'compte' ? undefined : (organisation ?? undefined),
    territoire: territoire !== null && slug !== null ? { nom: territoire, slug } : undefined,
    non_lues: identite.non_lues,
    adhesions: identite.adhesions,
    preuve_manque: identite.preuve_manque,
    le,
  }
}
