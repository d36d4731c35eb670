import type { Origine } from './profil.ts'
import type { Tirage } from './tirage.ts'

export interface Etranger {
  readonly nationalite: string
  readonly annees_de_sejour: number
  readonly hors_europe: boolean
}

// Countries by continent: the most frequent ones, an assumption.
const pays: Readonly<Record<Exclude<Origine, 'francaise'>, readonly [string, ...string[]]>> = {
  africaine: ['DZ', 'MA', 'TN', 'SN', 'CI', 'ML', 'CM'],
  europeenne: ['PT', 'PT', 'IT', 'ES', 'RO', 'PL', 'BE'],
  asiatique: ['TR', 'CN', 'LK', 'AF', 'VN'],
  americaine: ['BR', 'HT', 'CO'],
}

// From nought to thirty years: an assumption.
export function tirerEtranger(tirage: Tirage, origine: Origine, age: number): Etranger | null {
  if (origine === 'francaise') return null
  return {
    nationalite: tirage.element(pays[origine]),
    annees_de_sejour: Math.min(age, tirage.entier(0, 30)),
    hors_europe: origine !== 'europeenne',
  }
}
