/** RGPD art. 15, 16, 21, 18 and 17. */
export const sortes = ['acces', 'rectification', 'opposition', 'limitation', 'effacement'] as const

export type Sorte = (typeof sortes)[number]

/** How a request came; `espace`, by the person's own page. */
export const canaux = ['papier', 'oral', 'courriel'] as const

export type Canal = 'espace' | (typeof canaux)[number]

export const etats = ['recue', 'en_cours', 'satisfaite', 'refusee'] as const

export type Etat = (typeof etats)[number]

/** A request and its clock; what it says stands apart, for who may read the file. */
export interface Demande {
  readonly exercice_id: string
  readonly foyer_id: string
  readonly personne_id: string
  readonly sorte: Sorte
  readonly canal: Canal
  readonly etat: Etat
  readonly recue_le: string
  readonly echeance: string
  readonly prolongee_le: string | null
  readonly close_le: string | null
}

export interface TexteDeLaDemande {
  readonly demande: string
  readonly reponse: string
  /** Why two months more were needed. */
  readonly prolongation: string
}

export const est_ouverte = ({ etat }: Pick<Demande, 'etat'>): boolean => etat === 'recue' || etat === 'en_cours'

/** RGPD art. 12 §3: once, and within the first month. */
export const se_prolonge = (demande: Demande, aujourd_hui: string): boolean =>
  est_ouverte(demande) && demande.prolongee_le === null && aujourd_hui <= demande.echeance
