import type { Month } from '../../moteur/expression/month.ts'
import { adultesDe, enfantsDe, type Reponses } from './reponses.ts'
import { situationAdulte } from './situation/adulte.ts'
import { droitsAdulte } from './situation/adulte_droits.ts'
import { epargneAdulte } from './situation/epargne.ts'
import { situationEnfant, situationFamille, situationFiscale, situationMenage } from './situation/famille.ts'
import { revenusAdulte } from './situation/revenus.ts'
import type { Valeurs } from './situation/valeurs.ts'

/** A household in OpenFisca's form, as it is sent to the engine. */
export interface ContenuSituation {
  readonly individus: Readonly<Record<string, Valeurs>>
  readonly familles: { readonly foyer: object }
  readonly foyers_fiscaux: { readonly foyer: object }
  readonly menages: { readonly foyer: object }
}

/** The answers as the law reads them. What was left blank is not there: it is unknown, never zero. */
export function situation(reponses: Reponses, mois: Month): ContenuSituation {
  const [parents, enfants] = [adultesDe(reponses), enfantsDe(reponses)]
  const adultes = parents.map((adulte) => [
    adulte,
    {
      ...situationAdulte(adulte, reponses, mois),
      ...droitsAdulte(adulte, reponses, mois),
      ...revenusAdulte(adulte, reponses, mois),
      ...epargneAdulte(adulte, reponses, mois),
    },
  ])
  const mineurs = enfants.map((enfant) => [enfant, situationEnfant(enfant, reponses, mois)])
  const menage = { personne_de_reference: ['vous'], conjoint: parents.slice(1), enfants }
  return {
    individus: Object.fromEntries([...adultes, ...mineurs]),
    familles: { foyer: { parents, enfants, ...situationFamille(reponses, mois) } },
    foyers_fiscaux: {
      foyer: { declarants: parents, personnes_a_charge: enfants, ...situationFiscale(reponses, mois) },
    },
    menages: { foyer: { ...menage, ...situationMenage(reponses, mois) } },
  }
}
