import type { Month } from '../moteur/expression/month.ts'
import type { Interpreter } from '../moteur/interpret/interpreter.ts'
import type { Reading } from '../moteur/interpret/reading.ts'
import type { Droit, DroitMensuel } from './droit.ts'
import { type Hypothese, hypothesesDe, type Manque, manqueDe } from './manque.ts'
import { issueDe, type Mensualite, type Ouverture } from './ouverture.ts'
import { montantRecu } from './recu.ts'

/** What the law gives of one right to one family, person or dwelling, for one month. */
export type Resultat<O extends Ouverture = Ouverture> = {
  readonly hypotheses: readonly Hypothese[]
  /** What is already received that month, when the situation says it. */
  readonly recu?: number
} & (
  | ({ readonly etat: 'ouvert' } & O)
  | { readonly etat: 'ferme' }
  /** For want of facts, or because the law held here does not cover a month that the right reads. */
  | { readonly etat: 'inconnu'; readonly manque: readonly Manque[]; readonly hors_periode?: string }
)

/**
 * One right, for the family, person or dwelling of that rank. Other rights read a benefit received as it was given;
 * the right itself is what the law computes, whatever is received.
 */
export function resultatDe(droit: DroitMensuel, lecteur: Interpreter, mois: Month, rang: number): Resultat<Mensualite>
export function resultatDe(droit: Droit, lecteur: Interpreter, mois: Month, rang: number): Resultat
export function resultatDe(droit: Droit, lecteur: Interpreter, mois: Month, rang: number): Resultat {
  const lues: Reading[] = []
  const issue = issueDe(droit, lecteur, mois, rang, (lue) => lues.push(lue))
  const recu = montantRecu(droit, lecteur, mois, rang)
  const commun = { hypotheses: hypothesesDe(lecteur, lues), ...(recu === undefined ? {} : { recu }) }
  if (issue === undefined) return { etat: 'ferme', ...commun }
  if ('hors_periode' in issue) return { etat: 'inconnu', manque: [], ...issue, ...commun }
  if ('missing' in issue) return { etat: 'inconnu', manque: manqueDe(lecteur, issue.missing), ...commun }
  return { etat: 'ouvert', ...issue, ...commun }
}
