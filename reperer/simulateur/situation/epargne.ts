import type { Month } from '../../../moteur/expression/month.ts'
import { anneesDesPlacements } from '../mois_utiles.ts'
import type { Adulte, Montants, Reponses } from '../reponses.ts'
import { capitaux, placements } from '../ressources.ts'
import { connues, constante, type Valeurs } from './valeurs.ts'

/** Savings and what they yield. Told once for the household: all of it is given to the first adult. */
export function epargneAdulte(adulte: Adulte, { foyer, montants, sommes }: Reponses, mois: Month): Valeurs {
  const valeurs = (code: string, dits: () => Montants | undefined, nuls: Montants) => {
    const coche = foyer.epargne?.[code]
    if (coche === undefined) return undefined
    return coche && adulte === 'vous' ? dits() : nuls
  }
  const zero = constante(0, mois)
  const annees = anneesDesPlacements(mois)
  const zeroEtAnnees = { ...zero, ...Object.fromEntries(annees.map((annee) => [String(annee), 0])) }
  const capital = ({ code }: { readonly code: string }) => {
    const montant = sommes[`foyer_${code}`]
    return montant === undefined ? undefined : constante(montant, mois)
  }
  const placement = ({ code }: { readonly code: string }) => ({
    ...montants[`foyer_${code}`],
    ...Object.fromEntries(
      annees.flatMap((annee) => {
        const montant = sommes[`foyer_${code}_${annee}`]
        return montant === undefined ? [] : [[String(annee), montant] as const]
      }),
    ),
  })
  return connues(
    Object.fromEntries([
      ...capitaux.map((ressource) => [ressource.variable, valeurs(ressource.code, () => capital(ressource), zero)]),
      ...placements.map((ressource) => [
        ressource.variable,
        valeurs(ressource.code, () => placement(ressource), zeroEtAnnees),
      ]),
    ]),
  )
}
