import type { Month } from '../../moteur/expression/month.ts'
import type { Rule } from '../../moteur/expression/variable.ts'
import type { Interpreter } from '../../moteur/interpret/interpreter.ts'
import type { Reading } from '../../moteur/interpret/reading.ts'
import { roundTo } from '../../moteur/interpret/round.ts'
import type { Droit } from '../droit.ts'
import { estInconnue, issueDe } from '../ouverture.ts'
import { montantRecu } from '../recu.ts'
import { type Changement, changement, ecart, verse } from './changement.ts'
import { type Instance, instancesDe } from './instance.ts'
import { enDepend, parOu } from './par_ou.ts'
import { type DroitVerse, nomsLus, recevoir } from './recevoir.ts'

/** What one right changes in another. */
export interface Effet {
  readonly sur: Instance
  readonly changement: Changement
  /** The rules of the other right that read this one. */
  readonly par: readonly Rule[]
}

/** What the household gains in money by receiving a right, all that it moves included. */
export interface Gain {
  readonly par_mois: number
  readonly par_an: number
}

/** What an open right changes in the others and in the money of the household, once it has been received for long. */
export interface EffetsDuDroit {
  readonly cause: Instance<DroitVerse>
  /** What the right itself pays. */
  readonly verse: Gain
  readonly effets: readonly Effet[]
  readonly net: Gain
  /** Rights that read it and are not known with it or without it: they are left out of the net. */
  readonly inconnus: readonly Instance[]
}

/** The effects of each right that the law opens or that is received, on every right of the list. */
export function effetsDe(droits: readonly Droit[], lecteur: Interpreter, mois: Month): readonly EffetsDuDroit[] {
  return instancesDe(droits.filter(estVerse), lecteur).flatMap((cause) => {
    const { par_mois, par_an } = gainPropre(cause, lecteur, mois)
    return par_mois + par_an > 0 ? [effetsDuDroit(cause, droits, lecteur, mois)] : []
  })
}

const estVerse = (droit: Droit): droit is DroitVerse => droit.forme !== 'couverture'

/** With `depuis`, what it changes when it has been received since that month only; otherwise since always. */
export function effetsDuDroit(
  cause: Instance<DroitVerse>,
  droits: readonly Droit[],
  lecteur: Interpreter,
  mois: Month,
  depuis: Month = 0,
  sans = recevoir(cause, lecteur, mois),
): EffetsDuDroit {
  const avec = recevoir(cause, lecteur, mois, depuis)
  const noms = nomsLus(cause.droit)
  const effets: Effet[] = []
  const inconnus: Instance[] = []
  for (const sur of instancesDe(droits, lecteur)) {
    if (sur.droit === cause.droit && sur.rang === cause.rang) continue
    const lues: Reading[] = []
    const issue = issueDe(sur.droit, avec, mois, sur.rang, (lue) => lues.push(lue))
    if (!enDepend(noms, lues)) continue
    const sans_lui = issueDe(sur.droit, sans, mois, sur.rang)
    if (estInconnue(issue) || estInconnue(sans_lui)) inconnus.push(sur)
    const change = changement(sans_lui, issue)
    if (change) effets.push({ sur, changement: change, par: parOu(noms, lues, sans) })
  }
  const propre = gainPropre(cause, lecteur, mois)
  return { cause, verse: propre, effets, net: net(propre, effets), inconnus }
}

/** What is received when the situation says it, otherwise what the law would have paid. */
function gainPropre({ droit, rang }: Instance<DroitVerse>, lecteur: Interpreter, mois: Month): Gain {
  const issue = issueDe(droit, lecteur, mois, rang)
  const montant = montantRecu(droit, lecteur, mois, rang) || (estInconnue(issue) ? 0 : verse(issue))
  return droit.forme === 'annuel' ? { par_mois: 0, par_an: montant } : { par_mois: montant, par_an: 0 }
}

function net(propre: Gain, effets: readonly Effet[]): Gain {
  let { par_mois, par_an } = propre
  for (const { changement: change } of effets) {
    if (change.forme === 'couverture') continue
    if (change.periode === 'mois') par_mois += ecart(change)
    else par_an += ecart(change)
  }
  return { par_mois: roundTo(par_mois, 0.01, 'nearest'), par_an: roundTo(par_an, 0.01, 'nearest') }
}
