import { completedMonths, monthOfDay, parseDay } from '../../moteur/expression/day.ts'
import { parseMonth } from '../../moteur/expression/month.ts'
import { objet } from './cas.ts'
import { toujours } from './toujours.ts'

const depuis = '2000-01'

/**
 * How OpenFisca reads a person: a child listed counts even before the birth, and ten years of residence permit do not
 * open the ASPA.
 */
const lectures = {
  est_ne: toujours(true),
  asi_aspa_titre_de_sejour: toujours(false),
}

/** The persons of a situation, with what OpenFisca means without saying it; what the situation says prevails. */
export function individusSelonOpenfisca(individus: unknown): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(objet(individus) ?? {}).map(([id, individu]) => {
      const dit = objet(individu)
      return [id, { ...lectures, ...allocationDeBase(dit?.['date_naissance']), ...dit }]
    }),
  )
}

/** The age on the first day of the month: already before the birth, still in the month of the third birthday. */
function allocationDeBase(date: unknown): Readonly<Record<string, unknown>> {
  const dite = objet(date) ? Object.values(Object(date))[0] : date
  const naissance = typeof dite === 'string' ? parseDay(dite) : undefined
  if (naissance === undefined) return {}
  const troisAns = monthOfDay(naissance) + 36
  const fin = completedMonths(naissance, troisAns) < 36 ? troisAns + 1 : troisAns
  const mois = fin - (parseMonth(depuis) ?? 0)
  return mois > 0 ? { enfant_eligible_paje: { [`month:${depuis}:${mois}`]: true } } : {}
}
