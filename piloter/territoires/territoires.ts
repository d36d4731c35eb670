/** Who carries a territory of the experiment. */
export const porteurs = ['commune', 'departement', 'epci'] as const
export type PorteurType = (typeof porteurs)[number]

export const naturesEpci = ['CC', 'CA', 'CU', 'METRO'] as const
export type NatureEpci = (typeof naturesEpci)[number]

/** The list of the arrêté of 4 August 2023 a territory stands on: the first eleven, or the 28 of January 2024. */
export const vagues = ['2023', '2024'] as const
export type Vague = (typeof vagues)[number]

export interface Source {
  readonly titre: string
  readonly url?: string | undefined
}

/** Codes and names of the official geographic code: INSEE for communes and départements, SIREN for EPCI. */
export interface Lieu {
  readonly porteur_type: PorteurType
  readonly code: string
  readonly nom: string
  readonly epci_nature: NatureEpci | null
  readonly departement_code: string
  readonly departement: string
  readonly region_code: string
  readonly region: string
  readonly population: number
}

/** What the texts say of a territory; the three dates differ by months, and none stands for another. */
export interface Faits {
  readonly vague: Vague | null
  readonly vague_deduite: boolean
  readonly entree_legale: string | null
  readonly convention_signee: string | null
  readonly premiere_action: string | null
  readonly perimetre: string | null
  readonly sources: readonly Source[]
}

export const estPorteur = (mot: unknown): mot is PorteurType => porteurs.some((porteur) => porteur === mot)
export const estVague = (mot: unknown): mot is Vague => vagues.some((vague) => vague === mot)
