import { parseDay } from '../../moteur/expression/day.ts'
import type { Input } from '../../moteur/expression/variable.ts'

const fin_des_temps = parseDay('9999-12-31') ?? Infinity

/** Dates that OpenFisca takes for the end of time when it is not told; the others are for it the first day of 1970. */
const dates_a_jamais = new Set([
  'aah_date_debut_hospitalisation',
  'aah_date_debut_incarceration',
  'aide_logement_date_pret',
  'date_debut_chomage',
])

/** OpenFisca takes zero, false or the first member for what it is not told; « inactif » for the activity. */
export function defautOpenfisca(input: Input): number {
  if (dates_a_jamais.has(input.name)) return fin_des_temps
  if (input.name !== 'activite') return 0
  return input.enumeration?.members.findIndex(({ code }) => code === 'inactif') ?? 0
}
