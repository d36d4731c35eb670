import type { Droit } from '../../../droits/droit.ts'
import { loi } from '../../../droits/loi.ts'
import { panier } from '../../../droits/panier.ts'
import { regleDe } from '../../../droits/regles.ts'
import { type Resultat, resultatDe } from '../../../droits/resultat.ts'
import { type Total, totalDe } from '../../../droits/total.ts'
import type { Month } from '../../../moteur/expression/month.ts'
import { Interpreter } from '../../../moteur/interpret/interpreter.ts'
import { isRefusal, readSituation } from '../../../moteur/situation/read.ts'
import type { Refusal } from '../../../moteur/situation/refusal.ts'
import { instancesOf, type Situation } from '../../../moteur/situation/situation.ts'

export interface DroitPossible {
  readonly droit: Droit
  /** The key of the person, for a right of one's own. */
  readonly de: string | null
  readonly resultat: Resultat
}

export type DroitsPossibles =
  | { readonly sorte: 'calcules'; readonly droits: readonly DroitPossible[]; readonly total: Total }
  | { readonly sorte: 'illisible'; readonly refus: Refusal }

/** What the law gives that household in a month, by the engine that serves the simulator and the API. */
export function droits_possibles(donnees: unknown, mois: Month): DroitsPossibles {
  const situation = readSituation(loi, donnees, mois)
  if (isRefusal(situation)) return { sorte: 'illisible', refus: situation }
  const lecteur = new Interpreter(situation, { computed: loi.computed })
  const droits = panier.flatMap((droit) =>
    rangs_de(droit, situation).map((rang) => ({
      droit,
      de: regleDe(droit).entity === 'individu' ? (situation.persons[rang] ?? null) : null,
      resultat: resultatDe(droit, lecteur, mois, rang),
    })),
  )
  return { sorte: 'calcules', droits, total: totalDe(droits.map(({ resultat }) => resultat)) }
}

/** Children claim nothing in their own name. */
function rangs_de(droit: Droit, situation: Situation): readonly number[] {
  const { entity } = regleDe(droit)
  const rangs = [...instancesOf(situation, entity).keys()]
  const { roleOf } = situation.groups.famille
  return entity === 'individu' ? rangs.filter((rang) => roleOf[rang] !== 'enfant') : rangs
}
