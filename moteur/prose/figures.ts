import { dayName } from '../expression/day.ts'
import type { UnitName } from '../expression/units.ts'
import type { Variable } from '../expression/variable.ts'

const euro = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR' })
const percent = new Intl.NumberFormat('fr-FR', { style: 'percent', maximumFractionDigits: 3 })
const plain = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 4 })

/** A value with its unit, as one writes it in French: « 635,71 € par mois », « 12 % », « oui », « 3 mars 2026 ». */
export function figure(value: number, unit: UnitName, enumeration?: Variable['enumeration']): string {
  switch (unit) {
    case 'euros':
    case 'neutre':
      return unit === 'neutre' ? plain.format(value) : euro.format(value)
    case 'euros_par_mois':
      return `${euro.format(value)} par mois`
    case 'euros_par_an':
      return `${euro.format(value)} par an`
    case 'euros_par_heure':
      return `${euro.format(value)} par heure`
    case 'heures':
      return `${plain.format(value)} heures`
    case 'taux':
      return percent.format(value)
    case 'taux_par_an':
      return `${percent.format(value)} par an`
    case 'nombre':
      return plain.format(value)
    case 'annees':
      return value === 1 ? '1 an' : `${plain.format(value)} ans`
    case 'mois':
      return `${plain.format(value)} mois`
    case 'condition':
      return value === 1 ? 'oui' : 'non'
    case 'choix':
      return enumeration?.members[value]?.label ?? String(value)
    case 'code':
      return value.toString(36).toUpperCase().padStart(5, '0')
    case 'date':
      return new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(dayName(value)))
  }
}
