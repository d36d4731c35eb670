import type { Month } from '../moteur/expression/month.ts'
import type { Variable } from '../moteur/expression/variable.ts'
import { type Interpreter, momentOf } from '../moteur/interpret/interpreter.ts'
import { roundTo } from '../moteur/interpret/round.ts'
import type { Annuel, Droit, Mensuel } from './droit.ts'
import { type Ecrit, regle, reglesDe } from './regles.ts'

/** What the situation says is received of a right that month; a cover has no amount. */
export function montantRecu(droit: Droit, { situation }: Interpreter, mois: Month, rang: number): number | undefined {
  if (droit.forme === 'couverture') return undefined
  const sous = recuSous(droit)
  const montant = situation.given.get(sous.name)?.[rang]?.byMonth.get(momentOf(sous, mois))
  return montant === undefined ? undefined : roundTo(montant, 0.01, 'nearest')
}

/** A reader for whom nothing is received of a right that month: its rules are computed even where they were given. */
export function sansLeRecu(droit: Droit, lecteur: Interpreter, mois: Month, rang: number): Interpreter {
  const given = new Map(lecteur.situation.given)
  let change = false
  for (const each of reglesDe(droit)) {
    const dites = given.get(each.name)
    const dite = dites?.[rang]
    const byMonth = new Map(dite?.byMonth)
    if (!dites || !dite || !byMonth.delete(momentOf(each, mois))) continue
    given.set(each.name, dites.with(rang, { ...dite, byMonth }))
    change = true
  }
  return change ? lecteur.over({ ...lecteur.situation, given }) : lecteur
}

/** The quantity under which a right is given once received, and read by the others. */
export function recuSous(droit: Mensuel | Annuel): Variable {
  const { node }: Ecrit = (droit.forme === 'mensuel' && droit.recu_sous) || droit.regle
  return node.kind === 'input' ? node.input : regle({ node })
}
