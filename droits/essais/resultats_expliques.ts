import { Explainer } from '../../moteur/explain/explain.ts'
import type { Month } from '../../moteur/expression/month.ts'
import type { Rule } from '../../moteur/expression/variable.ts'
import { Interpreter } from '../../moteur/interpret/interpreter.ts'
import { isRefusal, readSituation } from '../../moteur/situation/read.ts'
import { instancesOf } from '../../moteur/situation/situation.ts'
import { loi } from '../loi.ts'
import { Recalcul } from './recalculer.ts'

/** The results of the panel, in OpenFisca's names. */
const sorties = [
  ...['rsa', 'ppa', 'aspa', 'asi', 'cmu_c', 'css_participation_forfaitaire', 'apl', 'alf', 'als', 'aide_logement'],
  ...['cheque_energie', 'ass', 'aah', 'caah', 'af', 'cf', 'asf', 'paje_base', 'allocation_retour_emploi', 'rfr'],
]

export const regles_du_panel: readonly Rule[] = sorties.map((nom) => {
  const regle = loi.rules.find(({ name }) => name === nom)
  if (!regle) throw new Error(`La loi n’a pas de règle ${nom}`)
  return regle
})

export interface Explique {
  readonly regle: Rule
  readonly connu: boolean
}

/**
 * Explains every result of the panel for one household and works each explanation out again by hand.
 * @throws when a step does not follow from those under it, or when a result is unknown for no reason told.
 */
export function resultatsExpliques(contenu: unknown, mois: Month): readonly Explique[] {
  const situation = readSituation(loi, contenu, mois)
  if (isRefusal(situation)) throw new Error(`${situation.chemin} : ${situation.cause}`)
  const interpreter = new Interpreter(situation, { computed: loi.computed })
  const [explainer, recalcul] = [new Explainer(interpreter), new Recalcul(situation)]
  return regles_du_panel.flatMap((regle) => {
    // The last return that the administration knows is that of two years before.
    const quand = regle.name === 'rfr' ? mois - 24 : mois
    return instancesOf(situation, regle.entity).map((_, rang) => {
      const racine = explainer.rule(regle, quand, rang)
      recalcul.etape(racine)
      if (racine.value !== interpreter.reading(regle, quand, rang).value)
        throw new Error(`${regle.name} : autre valeur`)
      return { regle, connu: typeof racine.value === 'number' }
    })
  })
}
