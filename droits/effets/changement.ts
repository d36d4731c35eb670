import { roundTo } from '../../moteur/interpret/round.ts'
import { estInconnue, type Issue, type Ouverture } from '../ouverture.ts'

/** What another right is without and with the one looked at; a right closed gives nothing. */
export type Changement =
  | { readonly forme: 'montant'; readonly periode: 'mois' | 'an'; readonly sans: number; readonly avec: number }
  /** What is left to pay each month; no cover, when it is not said. */
  | { readonly forme: 'couverture'; readonly sans?: number; readonly avec?: number }

/** Nothing when nothing changes, or when one side is not known. */
export function changement(sans: Issue, avec: Issue): Changement | undefined {
  if (estInconnue(sans) || estInconnue(avec)) return undefined
  const ouverte = avec ?? sans
  if (!ouverte) return undefined
  if ('participation' in ouverte) return deLaCouverture(participation(sans), participation(avec))
  const [avant, apres] = [verse(sans), verse(avec)]
  return avant === apres ? undefined : { forme: 'montant', periode: ouverte.periode, sans: avant, avec: apres }
}

function deLaCouverture(sans: number | undefined, avec: number | undefined): Changement | undefined {
  if (sans === avec) return undefined
  return {
    forme: 'couverture',
    ...(sans === undefined ? {} : { sans }),
    ...(avec === undefined ? {} : { avec }),
  }
}

const participation = (issue: Ouverture | undefined) =>
  issue && 'participation' in issue ? issue.participation : undefined

/** Euros paid each month or year by what is open. */
export function verse(issue: Ouverture | undefined): number {
  if (!issue || 'participation' in issue) return 0
  return issue.periode === 'mois' ? (issue.verse ?? issue.montant) : issue.montant
}

export const ecart = (change: Changement): number =>
  change.forme === 'montant' ? roundTo(change.avec - change.sans, 0.01, 'nearest') : 0
