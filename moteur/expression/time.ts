import type { Shift, Window, YearOfMonths } from './node.ts'

/** So many months before the month computed. */
export function mois_precedent(rang = 1): Shift {
  return { kind: 'months', months: -rang, label: rang === 1 ? 'le mois précédent' : `${rang} mois avant` }
}

/** The month after the month computed. */
export const mois_suivant: Shift = { kind: 'months', months: 1, label: 'le mois suivant' }

/** The same month so many years before; for a yearly quantity, that year. */
export function annee_precedente(rang = 1): Shift {
  return { kind: 'years', years: -rang, label: rang === 1 ? 'l’année précédente' : `l’année N-${rang}` }
}

/** The months from M+`du` to M+`au`, both included. */
export function mois_de(du: number, au: number): Window & { kind: 'months' } {
  return { kind: 'months', from: du, to: au, label: `les mois M${du} à M${au}`.replaceAll('-', '−') }
}

export const trois_derniers_mois = mois_de(-3, -1)

/** The twelve months that end at M+`au`. */
export function douze_mois_jusqu_a(au: number): YearOfMonths {
  return { ...mois_de(au - 11, au), year: true }
}

/** The calendar year so many years before the month computed. */
export function annee_civile(rang: number): YearOfMonths {
  return {
    year: true,
    kind: 'calendar_year',
    offset: -rang,
    label: rang === 0 ? 'l’année en cours' : `l’année civile N−${rang}`,
  }
}
