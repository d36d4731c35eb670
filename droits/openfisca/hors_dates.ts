import { monthName } from '../../moteur/expression/month.ts'
import type { Interpreter } from '../../moteur/interpret/interpreter.ts'
import { type DefaultTaken, defaultsUnder, type Reading } from '../../moteur/interpret/reading.ts'
import type { Law } from '../../moteur/law.ts'

/**
 * A benefit that a result counts for nothing because the rules held here do not reach back to that month, when nothing
 * says that it was not received. `undefined` when there is none.
 */
export function prestationHorsDates(loi: Law, calcul: Interpreter, reading: Reading): string | undefined {
  const horsDates = defaultsUnder(reading).find((pris) => loi.computed.has(pris.input.name) && !sansDoute(calcul, pris))
  return (
    horsDates && `${horsDates.input.label} : les règles écrites ici ne remontent pas à ${monthName(horsDates.month)}`
  )
}

/** The default of a benefit holds for whom the law gives nothing, whatever the month; no rent, no housing aid. */
function sansDoute(calcul: Interpreter, { input, who, month }: DefaultTaken): boolean {
  if (input.name === 'aide_logement' && !calcul.situation.given.has('loyer')) return true
  const { default: convenu } = input
  return convenu !== undefined && (!convenu.when || calcul.value(convenu.when, month, who) === 1)
}
