import type { DroitLocal } from '../../droits/local/compiler/compiler.ts'
import { avec_droits_locaux } from '../../droits/local/loi_locale.ts'
import { loi } from '../../droits/loi.ts'
import { panier } from '../../droits/panier.ts'
import { regleDe, reglesDe } from '../../droits/regles.ts'
import { type Resultat, resultatDe } from '../../droits/resultat.ts'
import { siCouvert } from '../../droits/si_couvert.ts'
import { totalDe } from '../../droits/total.ts'
import { type Month, monthName } from '../../moteur/expression/month.ts'
import type { Variable } from '../../moteur/expression/variable.ts'
import { Interpreter } from '../../moteur/interpret/interpreter.ts'
import type { Value } from '../../moteur/interpret/unknown.ts'
import { isRefusal, readSituation } from '../../moteur/situation/read.ts'
import type { Refusal } from '../../moteur/situation/refusal.ts'
import type { Calcul } from './calcul.schemas.ts'
import type { Demande } from './demande.ts'
import { effetsDits } from './effets.ts'
import { droitsLocauxDits } from './locaux.ts'
import { parInstance } from './par_instance.ts'
import { refus } from './refus.ts'
import { valeurDe } from './valeur.ts'

export interface Reglages {
  /** Quantities whose values are wanted besides those of the rights. */
  readonly variables: readonly Variable[]
  /** There are dozens for each right: a long file may do without. */
  readonly hypotheses: boolean
  /** What each open right changes in the others: several times the work. */
  readonly effets?: boolean
  /** The aids of a territory, told apart from the national rights. */
  readonly locaux?: readonly DroitLocal[]
}

/** All the rights of the basket for one household and one month, or why they cannot be computed. */
export function calculer(demande: Demande, reglages: Reglages): Calcul | { readonly erreur: Refusal } {
  const situation = readSituation(
    reglages.locaux ? avec_droits_locaux(reglages.locaux) : loi,
    demande.situation,
    demande.mois,
  )
  if (isRefusal(situation)) return { erreur: refus(situation.chemin, situation.cause) }
  return calculDe(demande, new Interpreter(situation, { computed: loi.computed }), reglages)
}

/** In OpenFisca's names, the quantities that tell the rights of the basket and are not their rules. */
const autres_noms = ['apl', 'alf', 'als', 'cmu_c', 'css_participation_forfaitaire', 'cheque_energie']

const valeurs_du_panier: readonly Variable[] = [
  ...panier.flatMap(reglesDe),
  ...loi.rules.filter(({ name }) => autres_noms.includes(name)),
]

function calculDe(
  { id, mois }: Demande,
  interpreter: Interpreter,
  { variables, hypotheses, effets, locaux }: Reglages,
): Calcul {
  const { situation } = interpreter
  const valeurs = [...valeurs_du_panier, ...variables].map((variable) => {
    const lire = (rang: number) => {
      const lue = siCouvert(() => lireVariable(interpreter, variable, mois, rang))
      return typeof lue === 'number' ? valeurDe(lue, variable) : null
    }
    return [variable.name, parInstance(situation, variable.entity, lire)] as const
  })
  const resultats: Resultat[] = []
  const droits = panier.map((droit) => {
    const lire = (rang: number) => {
      const { hypotheses: prises, ...resultat } = resultatDe(droit, interpreter, mois, rang)
      resultats.push({ ...resultat, hypotheses: prises })
      return hypotheses ? { ...resultat, hypotheses: prises } : resultat
    }
    return [droit.nom, parInstance(situation, regleDe(droit).entity, lire)] as const
  })
  return {
    id,
    mois: monthName(mois),
    valeurs: Object.fromEntries(valeurs),
    droits: Object.fromEntries(droits),
    total: totalDe(resultats),
    ...(locaux ? { droits_locaux: droitsLocauxDits(locaux, interpreter, mois) } : {}),
    ...(effets ? { effets: effetsDits(interpreter, mois) } : {}),
  }
}

function lireVariable(interpreter: Interpreter, variable: Variable, mois: Month, rang: number): Value {
  const { unit, entity } = variable
  return variable.kind === 'rule'
    ? interpreter.value({ kind: 'rule', rule: variable, unit, entity }, mois, rang)
    : interpreter.value({ kind: 'input', input: variable, unit, entity }, mois, rang)
}
