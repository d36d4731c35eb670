import type { Month } from '../../moteur/expression/month.ts'
import type { Interpreter } from '../../moteur/interpret/interpreter.ts'
import type { Droit } from '../droit.ts'
import { type EffetsDuDroit, effetsDuDroit } from './effets.ts'
import { recevoir } from './recevoir.ts'

/** The effects of a right once it has been received for so many months, the month computed being the first when zero. */
export interface EffetsAuFilDesMois {
  readonly apres: number
  readonly effets: EffetsDuDroit
}

// A quarter may be read as late as its fourth month after: four months after, all of it has been received.
const jusqu_a = 4

/**
 * How the effects of a right granted this month settle, everything else staying as it is: the month itself, then each
 * month after which they change. The last one may still move: some rights read a whole year.
 */
export function auFilDesMois(
  { cause }: Pick<EffetsDuDroit, 'cause'>,
  droits: readonly Droit[],
  lecteur: Interpreter,
  mois: Month,
): readonly EffetsAuFilDesMois[] {
  const suite: EffetsAuFilDesMois[] = []
  const sans = recevoir(cause, lecteur, mois)
  for (let apres = 0; apres <= jusqu_a; apres++) {
    const effets = effetsDuDroit(cause, droits, lecteur, mois, mois - apres, sans)
    const avant = suite.at(-1)
    if (!avant || empreinte(avant.effets) !== empreinte(effets)) suite.push({ apres, effets })
  }
  return suite
}

const empreinte = ({ effets, net }: EffetsDuDroit): string =>
  JSON.stringify([net, effets.map(({ sur: { droit, de }, changement }) => [droit.nom, de, changement])])
