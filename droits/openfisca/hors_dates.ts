import { monthName } from '../../moteur/expression/month.ts'
import type { Interpreter } from '../../moteur/interpret/interpreter.ts'
import { type DefaultTaken, defaultsUnder, type Reading } from '../../moteur/interpret/reading.ts'
import type { Law } from '../../moteur/law.ts'

/** Asked where the rules are not written here, and which OpenFisca works out. */
const demandees = new Set(['aide_logement_bareme_a_part'])

/**
 * A benefit that a result counts for nothing because the rules held here do not reach back to that month, when nothing
 * says that it was not received. `undefined` when there is none.
 */
export function prestationHorsDates(loi: Law, calcul: Interpreter, reading: Reading): string | undefined {
  const horsDates = defaultsUnder(reading).find((pris) => estIncertaine(loi, calcul, pris))
  return horsDates && `${horsDates.input.label} : les règles écrites ici ne couvrent pas ${monthName(horsDates.month)}`
}

function estIncertaine(loi: Law, calcul: Interpreter, pris: DefaultTaken): boolean {
  const { name } = pris.input
  return demandees.has(name) || (loi.computed.has(name) && !sansDoute(calcul, pris))
}

/** The default of a benefit holds for whom the law gives nothing, whatever the month; no rent, no housing aid. */
function sansDoute(calcul: Interpreter, { input, who, month }: DefaultTaken): boolean {
  if (input.name === 'aide_logement' && !calcul.situation.given.has('loyer')) return true
  const { default: convenu } = input
  return convenu !== undefined && (!convenu.when || calcul.value(convenu.when, month, who) === 1)
}
