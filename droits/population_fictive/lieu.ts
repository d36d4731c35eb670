/** A place that the caller gives, with its weight among the others. Without a commune, the dwelling is somewhere in mainland France. */
export interface Lieu {
  readonly depcom: string | null
  readonly zone_apl: 'zone_1' | 'zone_2' | 'zone_3'
  readonly poids: number
}

/** Zone 1 is Paris and its suburbs, about a sixth of people; the rest is an assumption. */
export const lieux_par_zone: readonly [Lieu, ...Lieu[]] = [
  { depcom: null, zone_apl: 'zone_1', poids: 17 },
  { depcom: null, zone_apl: 'zone_2', poids: 45 },
  { depcom: null, zone_apl: 'zone_3', poids: 38 },
]

/** The place met at this share of the whole, from 0 to 1. */
export function lieuALaPart(lieux: readonly [Lieu, ...Lieu[]], part: number): Lieu {
  let reste = part * lieux.reduce((somme, { poids }) => somme + poids, 0)
  return lieux.find(({ poids }) => (reste -= poids) < 0) ?? lieux[0]
}
