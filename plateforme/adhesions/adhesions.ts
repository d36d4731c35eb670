import { estRoleDeTravail, type RoleDeTravail } from '../base/acteur.ts'

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

/** Roles that are not of one territory. */
export const sans_territoire: ReadonlySet<RoleDeTravail> = new Set(['animateur', 'national', 'administrateur'])

export type EtatInvitation = 'en_attente' | 'expiree'

/** A link that has expired still stands in the list: it can be sent again. */
export const etat_de = ({ expire_le }: Pick<Invitation, 'expire_le'>, maintenant: Date): EtatInvitation =>
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

const adresse =
  /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/

/** One address and no more: a line break would make a header of what follows it. */
export function lire_courriel(texte: string): string | undefined {
  const propre = texte.trim().toLowerCase()
  return propre.length <= 254 && adresse.test(propre) ? propre : undefined
}

export interface JourSaisi {
  readonly jour: string
  readonly mois: string
  readonly annee: string
}

/** The last day of a membership: none, a day to come, or what is wrong with it. */
export function lire_fin(
  { jour, mois, annee }: JourSaisi,
  aujourd_hui: string,
): { readonly jusqu_au: string | null } | { readonly cause: 'jour_faux' | 'jour_passe' } {
  const parties = [jour, mois, annee].map((partie) => partie.trim())
  if (parties.every((partie) => partie === '')) return { jusqu_au: null }
  const [j = '', m = '', a = ''] = parties
  if (!/^\d{1,2}$/.test(j) || !/^\d{1,2}$/.test(m) || !/^20\d\d$/.test(a)) return { cause: 'jour_faux' }
  const iso = `${a}-${m.padStart(2, '0')}-${j.padStart(2, '0')}`
  const date = new Date(`${iso}T00:00:00Z`)
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso) return { cause: 'jour_faux' }
  return iso < aujourd_hui ? { cause: 'jour_passe' } : { jusqu_au: iso }
}

/** A role among those that may be given there. */
export const lire_role = (mot: string, donnables: readonly RoleDeTravail[]): RoleDeTravail | undefined =>
  estRoleDeTravail(mot) && donnables.includes(mot) ? mot : undefined

/** As somebody writes her own name: one line, and no more than the base keeps. */
export function lire_nom(texte: string): string | undefined {
  const propre = texte.normalize('NFC').replaceAll(/\s+/g, ' ').trim()
  return propre === '' || propre.length > 100 || /[\p{Cc}\p{Cf}]/u.test(propre) ? undefined : propre
}
