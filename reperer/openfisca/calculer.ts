import { loi } from '../../droits/loi.ts'
import { defautOpenfisca } from '../../droits/openfisca/defauts.ts'
import { OutsideSchedule } from '../../moteur/expression/schedule.ts'
import type { Variable } from '../../moteur/expression/variable.ts'
import { Interpreter } from '../../moteur/interpret/interpreter.ts'
import { instancesOf } from '../../moteur/situation/situation.ts'
import { RefusOpenfisca } from './refus.ts'
import { type Attendu, lireSituation } from './situation.ts'
import { type ValeurOpenfisca, valeurSur } from './valeur.ts'

export interface Calculee {
  readonly attendu: Attendu
  readonly variable: Variable
  readonly valeur: ValeurOpenfisca
}

/** Computes every value asked for. @throws RefusOpenfisca */
export function calculerAttendus(envoi: unknown): {
  readonly interpreter: Interpreter
  readonly calculees: readonly Calculee[]
} {
  const { situation, attendus } = lireSituation(loi, envoi)
  const interpreter = new Interpreter(situation, { assume: defautOpenfisca, computed: loi.computed })
  const calculees = attendus.map((attendu) => {
    const [, id, nom] = attendu.chemin
    const variable = loi.variables.get(nom) as Variable
    const rang = instancesOf(situation, variable.entity).indexOf(id)
    try {
      return { attendu, variable, valeur: valeurSur(interpreter, variable, attendu.periode, rang, attendu.chemin) }
    } catch (erreur) {
      if (erreur instanceof OutsideSchedule) throw new RefusOpenfisca(400, attendu.chemin, erreur.message)
      throw erreur
    }
  })
  return { interpreter, calculees }
}

/** What was sent, where each `null` is replaced by its value: OpenFisca's `/calculate`. @throws RefusOpenfisca */
export function calculerOpenfisca(envoi: unknown): unknown {
  const { calculees } = calculerAttendus(envoi)
  const reponse = structuredClone(envoi) as Record<string, Record<string, Record<string, Record<string, unknown>>>>
  for (const { attendu, valeur } of calculees) {
    const [pluriel, id, nom, periode] = attendu.chemin
    const place = reponse[pluriel]?.[id]?.[nom]
    if (place) place[periode] = valeur
  }
  return reponse
}
