import type { PorteurType, Vague } from './territoires.ts'

/** The experiment as the ministry counts it. The register must come to these once complete; it never invents one. */
export const totauxOfficiels = {
  territoires: 39,
  commune: 20,
  departement: 7,
  epci: 12,
  regions: 17,
  departements: 33,
  vague_2023: 11,
  vague_2024: 28,
} as const

export type Totaux = Readonly<Record<keyof typeof totauxOfficiels, number>>

interface Compte {
  readonly porteur_type: PorteurType
  readonly departement_code: string | null
  readonly region_code: string | null
  readonly vague: Vague | null
  readonly fictif: boolean
}

/** What the register holds, the fictional territory left out. */
export function compter(territoires: readonly Compte[]): Totaux {
  const vrais = territoires.filter(({ fictif }) => !fictif)
  const nombre = (garde: (territoire: Compte) => boolean) => vrais.filter(garde).length
  return {
    territoires: vrais.length,
    commune: nombre(({ porteur_type }) => porteur_type === 'commune'),
    departement: nombre(({ porteur_type }) => porteur_type === 'departement'),
    epci: nombre(({ porteur_type }) => porteur_type === 'epci'),
    regions: new Set(vrais.map(({ region_code }) => region_code)).size,
    departements: new Set(vrais.map(({ departement_code }) => departement_code)).size,
    vague_2023: nombre(({ vague }) => vague === '2023'),
    vague_2024: nombre(({ vague }) => vague === '2024'),
  }
}

export type ACompleter = Readonly<Record<PorteurType, number>>

/** How many of each kind the texts read so far do not name. */
export const resteACompleter = (totaux: Totaux): ACompleter => ({
  commune: Math.max(0, totauxOfficiels.commune - totaux.commune),
  departement: Math.max(0, totauxOfficiels.departement - totaux.departement),
  epci: Math.max(0, totauxOfficiels.epci - totaux.epci),
})
