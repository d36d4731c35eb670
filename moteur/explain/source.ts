import { monthName } from '../expression/month.ts'
import { figure } from '../prose/figures.ts'
import type { InputRead } from './input_read.ts'

/** Where the value of an input comes from, in words that follow it between brackets. */
export function sourceInWords({ input, origin, months }: InputRead): string {
  switch (origin.kind) {
    case 'missing':
      return 'manque'
    case 'default':
      return `faute de réponse : ${origin.reason}`
    case 'carried':
      return 'valeur donnée pour un autre mois, supposée inchangée'
    case 'share':
      return `part du total de ${figure(origin.total, totalUnit(input.unit))} donné pour ${origin.period}`
    case 'given': {
      const itself = origin.period === 'mois calculé' || origin.period === 'ETERNITY'
      return itself || months.some((month) => origin.period === monthName(month))
        ? 'donné'
        : `donné pour ${origin.period}`
    }
  }
}

// The total of a year is no longer « par mois ».
function totalUnit(unit: InputRead['input']['unit']): InputRead['input']['unit'] {
  return unit === 'euros_par_mois' ? 'euros' : unit
}
