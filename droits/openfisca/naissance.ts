import { dayName, firstDay } from '../../moteur/expression/day.ts'
import { type Month, monthName } from '../../moteur/expression/month.ts'
import { parsePeriod } from '../../moteur/situation/period.ts'
import { objet } from './cas.ts'

/** An age stands for a birth on the first day of the month, so many years before: it then holds for the other months. */
export function dater(individu: Record<string, unknown>, mois: Month): void {
  const naissance = naissanceSelon(individu['age_en_mois'], 1, mois) ?? naissanceSelon(individu['age'], 12, mois)
  delete individu['age']
  delete individu['age_en_mois']
  if (naissance !== undefined) individu['date_naissance'] ??= naissance
}

function naissanceSelon(age: unknown, unite: number, mois: Month): string | undefined {
  const parPeriode = objet(age) ?? { [monthName(mois)]: age }
  for (const [periode, valeur] of Object.entries(parPeriode)) {
    const quand = parsePeriod(periode)
    if (typeof valeur === 'number' && quand?.kind === 'span') return dayName(firstDay(quand.first - unite * valeur))
  }
  return undefined
}
