import type { Famille } from '../moteur/expression/entity.ts'
import type { Term } from '../moteur/expression/term.ts'
import type { EurosParMois } from '../moteur/expression/units.ts'

/** A right of the basket, and all that one needs to claim it. */
export interface Droit {
  /** OpenFisca's name of the quantity: `rsa`, `ppa`. */
  readonly nom: string
  readonly libelle: string
  readonly en_bref: string
  readonly regle: Term<EurosParMois, Famille>
  readonly institutions: readonly { readonly nom: string; readonly pour_qui: string; readonly lien: string }[]
  readonly fiche_officielle: string
  readonly formulaire_papier: { readonly nom: string; readonly lien: string }
  readonly documents: readonly string[]
  readonly demarche: readonly string[]
  readonly delai: string
  readonly a_savoir: readonly string[]
}
