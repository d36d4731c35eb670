import type { Month } from '../../moteur/expression/month.ts'

/** A stretch of someone's life from a month on, with what it brings each month, net. */
export interface Phase {
  readonly depuis: Month
  readonly activite: 'actif' | 'chomeur' | 'etudiant' | 'retraite' | 'inactif'
  readonly salaire: number
  readonly chomage: number
  readonly retraite: number
}

/** The phases of a life, the latest last; the first one holds for all that came before. */
export type Parcours = readonly [Phase, ...Phase[]]

export function phaseAu(parcours: Parcours, mois: Month): Phase {
  return parcours.findLast(({ depuis }) => depuis <= mois) ?? parcours[0]
}

export const sansRevenu = { salaire: 0, chomage: 0, retraite: 0 }
