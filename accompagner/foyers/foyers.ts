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
  readonly role: string
  /** Known to colleagues; the person herself reads the organisation and the role. */
  readonly nom: string | null
  readonly motif: Motif | 'suivi'
  readonly precision_motif: string | null
  readonly le: Date
}

/** On what ground the reader has the file open. */
export type Titre = { readonly sorte: 'suivi' } | { readonly sorte: 'motif'; readonly jusqu_au: Date }

export const nom_complet = ({ prenom, nom }: Pick<Personne, 'prenom' | 'nom'>): string => `${prenom} ${nom}`
