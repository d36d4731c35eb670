import { type Month, monthName } from '../../../moteur/expression/month.ts'
import { moisAlentour } from '../mois_utiles.ts'
import type { Montants } from '../reponses.ts'

/** The values of one person or group in OpenFisca's form: by variable, then by period. */
export type Valeurs = Readonly<Record<string, Readonly<Record<string, string | number | boolean>>>>

const repeter = <T>(mois: readonly Month[], valeur: (mois: Month) => T): Readonly<Record<string, T>> =>
  Object.fromEntries(mois.map((each) => [monthName(each), valeur(each)]))

/** The same value for all the months that a rule may look back to. */
export const constante = <T>(valeur: T, mois: Month) => repeter(moisAlentour(mois), () => valeur)

/** A value of its own for each of these months. */
export const selonLeMois = <T>(valeur: (mois: Month) => T, mois: Month) => repeter(moisAlentour(mois), valeur)

/** What is true this month, the past being told by nothing. */
export const ceMoisCi = <T>(valeur: T, mois: Month) => ({ [monthName(mois)]: valeur })

export const pourToujours = <T>(valeur: T) => ({ ETERNITY: valeur })

export const rien = (mois: readonly Month[]): Montants => repeter(mois, () => 0)

export const premierJour = (mois: Month): string => `${monthName(mois)}-01`

/** Leaves out what the person did not tell: absent, it is unknown. */
export const connues = (valeurs: Readonly<Record<string, Valeurs[string] | undefined>>): Valeurs =>
  Object.fromEntries(
    Object.entries(valeurs).filter((entree): entree is [string, Valeurs[string]] => entree[1] !== undefined),
  )
