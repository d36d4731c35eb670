import type { Month } from '../moteur/expression/month.ts'
import type { Interpreter } from '../moteur/interpret/interpreter.ts'
import type { Reading } from '../moteur/interpret/reading.ts'
import { roundTo } from '../moteur/interpret/round.ts'
import { missingIn, type Unknown, type Value } from '../moteur/interpret/unknown.ts'
import type { Droit } from './droit.ts'
import { sansLeRecu } from './recu.ts'
import { type Ecrit, regle } from './regles.ts'
import { type HorsPeriode, siCouvert } from './si_couvert.ts'

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

/** What an open right gives; nothing when it is closed. */
export type Issue = Ouverture | Unknown | HorsPeriode | undefined

export const estInconnue = (issue: Issue): issue is Unknown | HorsPeriode =>
  issue !== undefined && ('missing' in issue || 'hors_periode' in issue)

/** What the law gives of a right, whatever is received of it; `lue` is told each rule that says it. */
export function issueDe(
  droit: Droit,
  lecteur: Interpreter,
  mois: Month,
  rang: number,
  lue?: (reading: Reading) => void,
): Issue {
  return siCouvert(() => issueCouverte(droit, lecteur, mois, rang, lue))
}

function issueCouverte(
  droit: Droit,
  lecteur: Interpreter,
  mois: Month,
  rang: number,
  lue?: (reading: Reading) => void,
): Ouverture | Unknown | undefined {
  const selon_la_loi = sansLeRecu(droit, lecteur, mois, rang)
  const valeur = (terme: Ecrit): Value => {
    const reading = selon_la_loi.reading(regle(terme), mois, rang)
    lue?.(reading)
    return reading.value ?? missingIn([])
  }
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
