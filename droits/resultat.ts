import type { Month } from '../moteur/expression/month.ts'
import type { Interpreter } from '../moteur/interpret/interpreter.ts'
import type { Reading } from '../moteur/interpret/reading.ts'
import { roundTo } from '../moteur/interpret/round.ts'
import { missingIn, type Unknown, type Value } from '../moteur/interpret/unknown.ts'
import type { Droit, DroitMensuel } from './droit.ts'
import { type Hypothese, hypothesesDe, type Manque, manqueDe } from './manque.ts'
import { montantRecu, sansLeRecu } from './recu.ts'
import { type Ecrit, regle } from './regles.ts'

/** Euros a month, to the cent: what is due, and what is paid when that is another amount. */
export interface Mensualite {
  readonly montant: number
  readonly periode: 'mois'
  readonly verse?: number
}

export interface Annuite {
  readonly montant: number
  readonly periode: 'an'
}

/** What is left to pay for a cover, in euros a month: zero when it is free. */
export interface Participation {
  readonly participation: number
}

export type Ouverture = Mensualite | Annuite | Participation

/** What the law gives of one right to one family, person or dwelling, for one month. */
export type Resultat<O extends Ouverture = Ouverture> = {
  readonly hypotheses: readonly Hypothese[]
  /** What is already received that month, when the situation says it. */
  readonly recu?: number
} & (
  | ({ readonly etat: 'ouvert' } & O)
  | { readonly etat: 'ferme' }
  | { readonly etat: 'inconnu'; readonly manque: readonly Manque[] }
)

/**
 * One right, for the family, person or dwelling of that rank. Other rights read a benefit received as it was given;
 * the right itself is what the law computes, whatever is received.
 * @throws OutsideSchedule for a month that the law held here does not cover.
 */
export function resultatDe(droit: DroitMensuel, lecteur: Interpreter, mois: Month, rang: number): Resultat<Mensualite>
export function resultatDe(droit: Droit, lecteur: Interpreter, mois: Month, rang: number): Resultat
export function resultatDe(droit: Droit, lecteur: Interpreter, mois: Month, rang: number): Resultat {
  const selon_la_loi = sansLeRecu(droit, lecteur, mois, rang)
  const lues: Reading[] = []
  const valeur = (terme: Ecrit): Value => {
    const lue = selon_la_loi.reading(regle(terme), mois, rang)
    lues.push(lue)
    return lue.value ?? missingIn([])
  }
  const issue = issueDe(droit, valeur)
  const recu = montantRecu(droit, lecteur, mois, rang)
  const commun = { hypotheses: hypothesesDe(lecteur, lues), ...(recu === undefined ? {} : { recu }) }
  if (issue === undefined) return { etat: 'ferme', ...commun }
  if ('missing' in issue) return { etat: 'inconnu', manque: manqueDe(lecteur, issue.missing), ...commun }
  return { etat: 'ouvert', ...issue, ...commun }
}

/** Nothing when the right is closed. */
function issueDe(droit: Droit, valeur: (terme: Ecrit) => Value): Ouverture | Unknown | undefined {
  switch (droit.forme) {
    case 'mensuel':
      return mensualite(valeur(droit.regle), () => droit.verse && valeur(droit.verse))
    case 'annuel':
      return siPositif(valeur(droit.regle), (montant) => ({ montant, periode: 'an' }))
    case 'couverture':
      return couverture(valeur(droit.gratuite), () => valeur(droit.participation))
  }
}

function mensualite(du: Value, lireVerse: () => Value | undefined): Mensualite | Unknown | undefined {
  return siPositif(du, (montant) => {
    const verse = lireVerse()
    if (verse === undefined) return { montant, periode: 'mois' }
    return typeof verse === 'number' ? { montant, periode: 'mois', verse: auCentime(verse) } : verse
  })
}

function couverture(gratuite: Value, lireParticipation: () => Value): Participation | Unknown | undefined {
  if (gratuite === 1) return { participation: 0 }
  const participation = lireParticipation()
  if (typeof gratuite !== 'number') return missingIn([gratuite, participation])
  return siPositif(participation, (montant) => ({ participation: montant }))
}

function siPositif<T>(valeur: Value, ouvrir: (montant: number) => T): T | Unknown | undefined {
  if (typeof valeur !== 'number') return valeur
  const montant = auCentime(valeur)
  return montant > 0 ? ouvrir(montant) : undefined
}

const auCentime = (montant: number) => roundTo(montant, 0.01, 'nearest')
