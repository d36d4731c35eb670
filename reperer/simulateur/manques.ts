import { issueDe } from '../../droits/ouverture.ts'
import type { Month } from '../../moteur/expression/month.ts'
import { missingIn, Unknown } from '../../moteur/interpret/unknown.ts'
import { instancesOf } from '../../moteur/situation/situation.ts'
import { estChoisi } from './choix.ts'
import type { Corpus } from './corpus.ts'
import { interpreter } from './interprete.ts'
import { plausible } from './plausible.ts'
import { cleDe, type Manques } from './question.ts'
import { rangsDe } from './rangs.ts'
import { foyerConnu, type Reponses } from './reponses.ts'
import { aides } from './ressources.ts'

/**
 * The facts that the rights chosen still depend on; `undefined` while everything may count.
 * It is the law that decides what is asked next: a fact that no longer changes any right is not.
 */
export function manques(corpus: Corpus, reponses: Reponses, mois: Month): Manques | undefined {
  if (!foyerConnu(reponses)) return undefined
  const lecteur = interpreter(corpus, reponses, mois, [], aidesADire(reponses, mois))
  const inconnus = corpus.droits
    .filter((droit) => estChoisi(droit, reponses))
    .flatMap((droit) =>
      rangsDe(droit, reponses).flatMap((rang) => {
        const issue = issueDe(droit, lecteur, mois, rang)
        return issue instanceof Unknown ? [issue] : []
      }),
    )
  const restent = new Map<string, Month[]>()
  for (const { input, who, month } of missingIn(inconnus).missing) {
    const cle = cleDe({ variable: input.name, de: instancesOf(lecteur.situation, input.entity)[who] ?? '' })
    const connus = restent.get(cle)
    if (connus) connus.push(month)
    else restent.set(cle, [month])
  }
  return restent
}

/** Benefits are asked late: before that, what depends on one that may be received is still asked. */
function aidesADire(reponses: Reponses, mois: Month): ReadonlySet<string> {
  if (reponses.foyer.aides) return new Set()
  return new Set(
    aides
      .filter((aide) => plausible(aide, reponses, mois))
      .map(({ variable, adulte }) => cleDe({ variable, de: adulte ?? 'foyer' })),
  )
}
