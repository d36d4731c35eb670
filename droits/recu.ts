import type { Month } from '../moteur/expression/month.ts'
import type { Variable } from '../moteur/expression/variable.ts'
import { type Interpreter, momentOf } from '../moteur/interpret/interpreter.ts'
import { roundTo } from '../moteur/interpret/round.ts'
import type { Given, Situation } from '../moteur/situation/situation.ts'
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
  const { situation } = lecteur
  const donnees = reglesDe(droit).filter((each) =>
    situation.given.get(each.name)?.[rang]?.byMonth.has(momentOf(each, mois)),
  )
  if (donnees.length === 0) return lecteur
  const given = new Map(situation.given)
  for (const each of donnees) given.set(each.name, sans(situation, each, momentOf(each, mois), rang))
  return lecteur.over({ ...situation, given })
}

function sans(situation: Situation, { name }: Variable, moment: Month, rang: number): readonly (Given | undefined)[] {
  return (situation.given.get(name) ?? []).map((given, qui) => {
    if (!given || qui !== rang) return given
    return { ...given, byMonth: new Map([...given.byMonth].filter(([mois]) => mois !== moment)) }
  })
}

/** The quantity under which a right is given once received, and read by the others. */
export function recuSous(droit: Mensuel | Annuel): Variable {
  const { node }: Ecrit = (droit.forme === 'mensuel' && droit.recu_sous) || droit.regle
  return node.kind === 'input' ? node.input : regle({ node })
}
