import { Repartition } from './repartition.ts'
import { publie } from './source.ts'
import type { Tirage } from './tirage.ts'

type Nombre = '1' | '2' | '3' | '4' | '5'

// Of the families with a child under 18, 16 % have three and 6 % have four or more; 1.8 on average with one parent, and most often one.
const familles = publie('Insee Focus n° 249, 2020', 'http://www.insee.fr/fr/statistiques/5422681')

export const nombre_d_enfants = {
  couple_avec_enfants: new Repartition<Nombre>(familles, ['1', 37], ['2', 41], ['3', 16.5], ['4', 4], ['5', 1.5]),
  parent_seul: new Repartition<Nombre>(familles, ['1', 46], ['2', 34], ['3', 15], ['4', 3.5], ['5', 1.5]),
}

const fin_de_l_enfance = 20 * 12

/** Ages in months, the youngest first: at least a year apart, and born after the parent's eighteenth birthday. */
export function agesDesEnfants(tirage: Tirage, nombre: number, ageDuParent: number): number[] {
  const plafond = Math.max(12 * nombre, Math.min(fin_de_l_enfance, (ageDuParent - 18) * 12)) - 1
  // A parent past forty-five has no newborn.
  const plancher = Math.min(Math.max(0, (ageDuParent - 45) * 12), plafond - 12 * (nombre - 1))
  const ecart = Math.floor((plafond - plancher) / nombre)
  const ages: number[] = []
  let age = plancher + tirage.entier(0, Math.max(0, ecart - 1))
  for (let rang = 0; rang < nombre; rang++) {
    ages.push(Math.min(age, plafond))
    age += Math.max(12, tirage.entier(12, Math.max(12, Math.min(ecart, 54))))
  }
  return ages
}
