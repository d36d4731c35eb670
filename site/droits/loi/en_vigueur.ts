import { wordingInForce } from '../../../moteur/expression/in_force.ts'
import { type Month, monthOfDate } from '../../../moteur/expression/month.ts'
import { type DatedValue, OutsideSchedule, type Schedule, valueAt } from '../../../moteur/expression/schedule.ts'
import type { Rule, RuleVersion } from '../../../moteur/expression/variable.ts'

/** What is in force a month, or why nothing is: the law held here begins later, or is known no further. */
export type EnVigueur<T> =
  | { readonly sorte: 'connue'; readonly valeur: T }
  | { readonly sorte: 'trop_tot'; readonly debut: string }
  | { readonly sorte: 'trop_tard'; readonly fin: string }

export function valeurEnVigueur(schedule: Schedule, mois: Month): EnVigueur<DatedValue> {
  const { until, values } = schedule
  return lue(
    () => valueAt(schedule, mois),
    until !== undefined && mois > monthOfDate(until) ? { fin: until } : { debut: values[0]?.since ?? '' },
  )
}

export const redactionEnVigueur = (regle: Rule, mois: Month): EnVigueur<RuleVersion> =>
  lue(() => wordingInForce(regle, mois), { debut: regle.versions[0]?.since ?? '' })

type Borne = { readonly debut: string } | { readonly fin: string }

function lue<T>(lire: () => T, borne: Borne): EnVigueur<T> {
  try {
    return { sorte: 'connue', valeur: lire() }
  } catch (erreur) {
    if (!(erreur instanceof OutsideSchedule)) throw erreur
    return 'fin' in borne ? { sorte: 'trop_tard', ...borne } : { sorte: 'trop_tot', ...borne }
  }
}
