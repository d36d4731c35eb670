import type { Month } from '../../moteur/expression/month.ts'
import { type Parcours, sansRevenu } from './phase.ts'
import type { Composition } from './profil.ts'
import * as revenus from './revenus.ts'
import type { Tirage } from './tirage.ts'

/** Someone whose life is being drawn. */
export interface Vie {
  readonly tirage: Tirage
  readonly composition: Composition
  readonly age: number
  /** Where they stand on the scale of incomes, from 0 to 1. */
  readonly niveau: number
  readonly mois: Month
}

export function salaireDe({ tirage, niveau, mois }: Vie, temps: 'temps_plein' | 'temps_partiel'): number {
  const plein = revenus.enEurosDu(mois, revenus.salaire_temps_plein.valeur(niveau))
  if (temps === 'temps_plein') return plein
  return Math.round((plein * revenus.quotite_temps_partiel.valeur(tirage.unite())) / 100)
}

const allocation = (salaire: number) => Math.round(salaire * revenus.part_du_salaire_en_chomage)

/** The same all along, as far back as the law looks. */
export const toujours = (activite: Parcours[0]['activite'], salaire = 0): Parcours => [
  { ...sansRevenu, depuis: 0, activite, salaire },
]

// A tenth of those who work had a gap in the two years past, half of them unpaid: assumptions.
const part_interruptions = 0.1

export function emploi({ tirage, mois }: Vie, salaire: number): Parcours {
  const [travail] = toujours('actif', salaire)
  if (!tirage.chance(part_interruptions)) return [travail]
  const reprise = mois - tirage.entier(1, 18)
  const arret = reprise - tirage.entier(1, 6)
  const chomage = tirage.chance(0.5) ? allocation(salaire) : 0
  return [travail, { ...sansRevenu, activite: 'chomeur', chomage, depuis: arret }, { ...travail, depuis: reprise }]
}

/** Out of work since that month, paid or not. Without a wage before, they had already been looking for one. */
export function sansEmploi(depuis: Month, salaire: number, paye: boolean): Parcours {
  const [avant] = toujours(salaire > 0 ? 'actif' : 'chomeur', salaire)
  return [avant, { ...sansRevenu, activite: 'chomeur', chomage: paye ? allocation(salaire) : 0, depuis }]
}

/** Since 62, or not two years ago; what came before counts only for who has just stopped. */
export function retraite(vie: Vie): Parcours {
  const { tirage, composition, age, niveau, mois } = vie
  const pensions = composition === 'seul' ? revenus.retraite_seul : revenus.retraite_en_couple
  const pension = revenus.enEurosDu(mois, pensions.valeur(niveau))
  const duree = Math.max(tirage.entier(1, 24), (age - 62) * 12)
  const [avant] = toujours('actif', salaireDe(vie, 'temps_plein'))
  return [avant, { ...sansRevenu, activite: 'retraite', retraite: pension, depuis: mois - duree }]
}
