import { estRoleDeTravail, type RoleDeTravail } from '../base/acteur.ts'
import type { Recu } from '../http/champ.ts'
import { lireJour } from '../http/jour.ts'

/** One person in one organisation, as who manages the team sees her. */
export interface Membre {
  readonly adhesion_id: string
  readonly compte_id: string
  readonly prenom: string
  readonly nom: string
  readonly courriel: string
  readonly organisation_id: string
  readonly organisation: string
  readonly territoire_id: number | null
  readonly territoire: string | null
  readonly role: RoleDeTravail
  readonly depuis: string
  readonly jusqu_au: string | null
  /** The Monday of the week she was last seen. */
  readonly semaine_vue: string | null
}

export interface Invitation {
  readonly invitation_id: string
  readonly courriel: string
  readonly organisation_id: string
  readonly organisation: string
  readonly territoire_id: number | null
  readonly territoire: string | null
  readonly role: RoleDeTravail
  readonly jusqu_au: string | null
  readonly expire_le: Date
}

export type EtatInvitation = 'en_attente' | 'expiree'

/** A link that has expired still stands in the list: it can be sent again. */
export const etatDe = ({ expire_le }: Pick<Invitation, 'expire_le'>, maintenant: Date): EtatInvitation =>
  expire_le <= maintenant ? 'expiree' : 'en_attente'

export interface InvitationSaisie {
  readonly courriel: string
  readonly role: RoleDeTravail
  readonly jusqu_au: string | null
}

export interface FauteDeMembre {
  readonly champ: 'courriel' | 'role' | 'jusqu_au' | 'organisation' | 'territoire' | 'prenom' | 'nom'
  readonly cause:
    | 'courriel_faux'
    | 'courriel_sien'
    | 'deja_membre'
    | 'deja_invite'
    | 'trop_d_invitations'
    | 'sans_adresse'
    | 'role_absent'
    | 'jour_faux'
    | 'jour_passe'
    | 'organisation_absente'
    | 'territoire_absent'
    | 'prenom_absent'
    | 'nom_absent'
}

/** The last day of a membership: none, a day to come, or what is wrong with it. */
export function lireFin(
  recu: Recu,
  aujourd_hui: string,
): { readonly jusqu_au: string | null } | { readonly cause: 'jour_faux' | 'jour_passe' } {
  const lu = lireJour(recu, 'jusqu_au')
  if (lu.sorte === 'vide') return { jusqu_au: null }
  if (lu.sorte === 'illisible') return { cause: 'jour_faux' }
  return lu.jour < aujourd_hui ? { cause: 'jour_passe' } : { jusqu_au: lu.jour }
}

/** A role among those that may be given there. */
export const lireRole = (mot: string, donnables: readonly RoleDeTravail[]): RoleDeTravail | undefined =>
  estRoleDeTravail(mot) && donnables.includes(mot) ? mot : undefined
