import { loi } from '../../droits/loi.ts'
import { panier } from '../../droits/panier.ts'
import { reglesDe } from '../../droits/regles.ts'
import { explain } from '../../moteur/explain/explain.ts'
import type { RuleStep } from '../../moteur/explain/ingredients.ts'
import { OutsideSchedule } from '../../moteur/expression/schedule.ts'
import type { Rule } from '../../moteur/expression/variable.ts'
import { Interpreter } from '../../moteur/interpret/interpreter.ts'
import { isRefusal, readSituation } from '../../moteur/situation/read.ts'
import type { Refusal } from '../../moteur/situation/refusal.ts'
import { instancesOf } from '../../moteur/situation/situation.ts'
import type { Demande } from './demande.ts'
import type { EffetsDits } from './effets.schemas.ts'
import { effetsDits } from './effets.ts'
import { refus } from './refus.ts'

interface ExplicationComplete {
  readonly etapes: readonly RuleStep[]
  /** What the right changes in the others, when the rule is that of a right and opens it. */
  readonly effets: readonly EffetsDits[]
}

/** How a rule came to its value, for each family or person of a household; or why it cannot be computed. */
export function expliquer(
  { mois, ...demande }: Demande,
  regle: Rule,
): ExplicationComplete | { readonly erreur: Refusal } {
  const situation = readSituation(loi, demande.situation, mois)
  if (isRefusal(situation)) return { erreur: refus(situation.chemin, situation.cause) }
  try {
    const interpreter = new Interpreter(situation, { computed: loi.computed })
    const etapes = instancesOf(situation, regle.entity).map(
      (_, rang) => explain(interpreter, regle, mois, rang) as RuleStep,
    )
    const droit = panier.find((each) => reglesDe(each).includes(regle))
    return { etapes, effets: droit ? effetsDits(interpreter, mois, droit.nom) : [] }
  } catch (error) {
    if (error instanceof OutsideSchedule) return { erreur: refus('period', error.message) }
    throw error
  }
}
