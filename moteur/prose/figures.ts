import { dayName, parseDay } from '../expression/day.ts'
import type { UnitName } from '../expression/units.ts'
import type { Variable } from '../expression/variable.ts'

const euro = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR' })
const percent = new Intl.NumberFormat('fr-FR', { style: 'percent', maximumFractionDigits: 3 })
const plain = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 4 })
const long = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' })

/** Files of other programs write the first day of our era for « no date ». */
export const noDate = parseDay('0001-01-01')

/** A value with its unit, as one writes it in French: « 635,71 € par mois », « 12 % », « oui », « 3 mars 2026 ». */
export function figure(value: number, unit: UnitName, enumeration?: Variable['enumeration']): string {
  switch (unit) {
    case 'neutre':
    case 'nombre':
      return number(value)
    case 'euros':
      return euro.format(value)
    case 'euros_par_mois':
      return `${euro.format(value)} par mois`
    case 'euros_par_an':
      return `${euro.format(value)} par an`
    case 'euros_par_jour':
      return `${euro.format(value)} par jour`
    case 'jours':
      return counted(value, 'jour')
    case 'euros_par_heure':
      return `${euro.format(value)} par heure`
    case 'heures':
      return counted(value, 'heure')
    case 'taux':
      return percent.format(value)
    case 'taux_par_an':
      return `${percent.format(value)} par an`
    case 'annees':
      return years(value)
    case 'mois':
      return `${number(value)} mois`
    case 'condition':
      return value === 1 ? 'oui' : 'non'
    case 'choix':
      return enumeration?.members[value]?.label ?? String(value)
    case 'code':
      return value.toString(36).toUpperCase().padStart(5, '0')
    case 'date':
      return value === noDate ? 'aucune date' : date(value)
  }
}

// The sign is the one of typography, like that of « M−1 », and not the hyphen.
const number = (value: number) => plain.format(value).replace('-', '−')

const counted = (value: number, noun: string) => `${number(value)} ${noun}${Math.abs(value) < 2 ? '' : 's'}`

/** A quarter of a year is said in months. */
function years(value: number): string {
  const months = value * 12
  const inMonths = value > 0 && value < 1 && Math.abs(months - Math.round(months)) < 1e-9
  return inMonths ? `${Math.round(months)} mois` : counted(value, 'an')
}

const date = (value: number) => long.format(new Date(dayName(value))).replace(/^1 /, '1er ')
