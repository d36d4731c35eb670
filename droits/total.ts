import { roundTo } from '../moteur/interpret/round.ts'
import type { Resultat } from './resultat.ts'

/** What the open rights come to, in euros paid; a cover is not money. */
export interface Total {
  readonly par_mois: number
  readonly par_an: number
  /** False while a right is unknown: the total may then be higher. */
  readonly complet: boolean
}

export function totalDe(resultats: readonly Resultat[]): Total {
  let [par_mois, par_an] = [0, 0]
  for (const resultat of resultats) {
    if (resultat.etat !== 'ouvert' || !('montant' in resultat)) continue
    if (resultat.periode === 'mois') par_mois += resultat.verse ?? resultat.montant
    else par_an += resultat.montant
  }
  const complet = resultats.every(({ etat }) => etat !== 'inconnu')
  return { par_mois: roundTo(par_mois, 0.01, 'nearest'), par_an: roundTo(par_an, 0.01, 'nearest'), complet }
}
