import { type Month, parseMonth } from '../../moteur/expression/month.ts'

// Where the claim is made: at midnight in Paris it is already another month than at Greenwich.
const enFrance = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris', year: 'numeric', month: '2-digit' })

/** The month of today, in metropolitan France. */
export function moisCourant(maintenant = new Date()): Month {
  const mois = parseMonth(enFrance.format(maintenant))
  if (mois === undefined) throw new Error('date illisible')
  return mois
}
