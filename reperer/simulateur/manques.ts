import { regleDe } from '../../droits/regles.ts'
import type { Month } from '../../moteur/expression/month.ts'
import { OutsideSchedule } from '../../moteur/expression/schedule.ts'
import { instancesOf } from '../../moteur/situation/situation.ts'
import { droits_simules } from './droits_simules.ts'
import { cleDe, interpreter } from './interprete.ts'
import { foyerConnu, type Reponses } from './reponses.ts'

/**
 * The facts that the rights of the basket still depend on, by `cleDe`; `undefined` while everything may count.
 * It is the law that decides what is asked next: a fact that no longer changes any right is not.
 */
export function manques(reponses: Reponses, mois: Month): ReadonlySet<string> | undefined {
  if (!foyerConnu(reponses)) return undefined
  try {
    const lecteur = interpreter(reponses, mois, [])
    const valeurs = droits_simules.map((droit) => lecteur.reading(regleDe(droit), mois, 0).value)
    const manquants = valeurs.flatMap((valeur) => (typeof valeur === 'object' ? valeur.missing : []))
    return new Set(
      manquants.map(({ input, who }) =>
        cleDe({ variable: input.name, de: instancesOf(lecteur.situation, input.entity)[who] ?? '' }),
      ),
    )
  } catch (erreur) {
    if (erreur instanceof OutsideSchedule) return undefined
    throw erreur
  }
}
