import { ecrireDate } from '../../langues/dates.ts'
import type { Langue } from '../../langues/langue.ts'
import { type Lettre, lettre } from './lettre.ts'
import { traitementTextes } from './traitement.textes.ts'

interface Valeurs {
  /** The day by which the answer is due: "2026-03-03". */
  readonly echeance: string
  readonly lien: string
}

/** To those who answer, when the request comes. */
export function lettreDemandeATraiter(langue: Langue, { echeance, lien }: Valeurs): Lettre {
  const mots = traitementTextes[langue]
  const nouvelle = mots.nouvelle({ echeance: ecrireDate(echeance, langue) })
  return lettre(langue, mots.nouvelle_sujet, [nouvelle, mots.ouvrir, lien])
}

/** To those who answer, when the day comes near. */
export function lettreDemandeBientotDue(langue: Langue, { echeance, lien }: Valeurs): Lettre {
  const mots = traitementTextes[langue]
  const jour = ecrireDate(echeance, langue)
  const bientot = mots.bientot({ echeance: jour })
  return lettre(langue, mots.bientot_sujet({ echeance: jour }), [bientot, mots.ouvrir, lien])
}
