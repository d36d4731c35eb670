import { ecart } from '../../droits/effets/changement.ts'
import { type Effet, type EffetsDuDroit, effetsDe } from '../../droits/effets/effets.ts'
import type { Instance } from '../../droits/effets/instance.ts'
import { auFilDesMois } from '../../droits/effets/mois_suivants.ts'
import { panier } from '../../droits/panier.ts'
import type { Month } from '../../moteur/expression/month.ts'
import type { Interpreter } from '../../moteur/interpret/interpreter.ts'
import type { EffetDit, EffetsDits } from './effets.schemas.ts'

/** What each open right changes in the others; of one right only, when it is named. */
export function effetsDits(interpreter: Interpreter, mois: Month, droit?: string): readonly EffetsDits[] {
  return effetsDe(panier, interpreter, mois)
    .filter(({ cause }) => droit === undefined || cause.droit.nom === droit)
    .map((tous) => dire(tous, interpreter, mois))
}

function dire(tous: EffetsDuDroit, interpreter: Interpreter, mois: Month): EffetsDits {
  const { cause, verse, effets, net, inconnus } = tous
  return {
    ...nommer(cause),
    verse,
    effets: effets.map(effetDit),
    net,
    inconnus: inconnus.map(nommer),
    au_fil_des_mois: auFilDesMois(tous, panier, interpreter, mois).map(({ apres, effets: alors }) => ({
      apres,
      effets: alors.effets.map(effetDit),
      net: alors.net,
    })),
  }
}

const nommer = ({ droit, de }: Instance) => ({ droit: droit.nom, de })

function effetDit({ sur, changement, par }: Effet): EffetDit {
  const regles = par.map(({ name, label }) => ({ nom: name, libelle: label }))
  if (changement.forme === 'montant') {
    const { periode, sans, avec } = changement
    return { ...nommer(sur), periode, sans, avec, ecart: ecart(changement), par: regles }
  }
  const { sans, avec } = changement
  return {
    ...nommer(sur),
    ...(sans === undefined ? {} : { participation_sans: sans }),
    ...(avec === undefined ? {} : { participation_avec: avec }),
    par: regles,
  }
}
