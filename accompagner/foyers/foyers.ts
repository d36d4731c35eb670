import type { RoleDeTravail } from '../../plateforme/base/acteur.ts'
import type { Agent } from '../travail/agir.ts'

/** Where a household came from. */
export const origines = ['accueil', 'rencontre', 'demande', 'signalement', 'fichier'] as const

export type Origine = (typeof origines)[number]

/** Why somebody who does not follow a household opens its file. */
export const motifs = [
  'accueil',
  'remplacement',
  'urgence',
  'demande_de_la_personne',
  'exercice_de_droits',
  'autre',
] as const

export type Motif = (typeof motifs)[number]

/** How a person was told who holds what of her. */
export const manieres_d_informer = ['oral', 'remise', 'courrier', 'courriel'] as const

export type ManiereDInformer = (typeof manieres_d_informer)[number]

/** What says that a file exists. */
export interface Foyer {
  readonly foyer_id: string
  /** Of the demonstration: each page says so. */
  readonly fictif: boolean
  readonly organisation: string
  readonly origine: Origine
  readonly recueilli_le: string
  /** The day it goes by itself; none once a claim has been opened. */
  readonly efface_le: string | null
  readonly informe_le: string | null
  readonly informe_par: ManiereDInformer | null
  readonly clos_le: string | null
  readonly limite_le: Date | null
  readonly oppose_le: Date | null
}

export interface Personne {
  readonly personne_id: string
  /** Its key in the situation of the household. */
  readonly cle: string
  readonly prenom: string
  readonly nom: string
  readonly date_naissance: string | null
  readonly courriel: string | null
  readonly telephone: string | null
  readonly adresse: string | null
  /** To the microsecond: whoever corrects says what she had read. */
  readonly modifie_le: string
}

export interface Suivi {
  readonly compte_id: string
  readonly organisation: string
  readonly nom: string
  readonly depuis: Date
}

export interface Consultation {
  readonly consultation_id: string
  readonly organisation: string
  readonly role: RoleDeTravail
  /** Known to colleagues; the person herself reads the organisation and the role. */
  readonly nom: string | null
  readonly motif: Motif | 'suivi'
  readonly precision_motif: string | null
  readonly le: Date
}

/** On what ground the reader has the file open. */
export type Titre = { readonly sorte: 'suivi' } | { readonly sorte: 'motif'; readonly jusqu_au: Date }

const etats = ['clos', 'limite', 'oppose'] as const

export type EtatDuFoyer = (typeof etats)[number] | 'en_cours'

/** Every state that holds: a closed household may also have objected. */
export function etats_du_foyer(foyer: Pick<Foyer, 'clos_le' | 'limite_le' | 'oppose_le'>): readonly EtatDuFoyer[] {
  const tiennent = etats.filter((etat) => foyer[`${etat}_le`] !== null)
  return tiennent.length === 0 ? ['en_cours'] : tiennent
}

/** RGPD art. 18: on hold, it is kept and nothing more. */
export const se_corrige = ({ limite_le }: Pick<Foyer, 'limite_le'>): boolean => limite_le === null

/** What may be done with the whole file as it stands. */
export const gestes_du_dossier = ({ clos_le, limite_le }: Pick<Foyer, 'clos_le' | 'limite_le'>) =>
  [clos_le === null ? 'clore' : 'rouvrir', limite_le === null ? 'limiter' : 'lever'] as const

type Qui = Pick<Agent, 'role' | 'compte'>

const suit = ({ compte }: Qui, suivis: readonly Pick<Suivi, 'compte_id'>[]) =>
  suivis.some(({ compte_id }) => compte_id === compte)

/** A household that nobody follows; a referent, any of the organisation's that she does not follow yet. */
export const peut_prendre = (agent: Qui, suivis: readonly Pick<Suivi, 'compte_id'>[]): boolean =>
  agent.role === 'referent' ? !suit(agent, suivis) : suivis.length === 0

export const peut_confier = ({ role }: Pick<Qui, 'role'>): boolean => role === 'referent'

/** One's own following, or for a referent a colleague's. */
export const peut_cesser = (agent: Qui, suivi: Pick<Suivi, 'compte_id'>): boolean =>
  agent.role === 'referent' || suit(agent, [suivi])

export const nom_complet = ({ prenom, nom }: Pick<Personne, 'prenom' | 'nom'>): string => `${prenom} ${nom}`
